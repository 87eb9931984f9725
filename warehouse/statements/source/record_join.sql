-- A join with its reason.
insert into core.source_join (from_source, into_source, reason, evidence)
values (%(from_source)s, %(into_source)s, %(reason)s, %(evidence)s)
