-- A file showed this name together with the numeric id.
insert into core.source_name (source_id, platform, name)
values (%(source_id)s, %(platform)s, %(name)s)
on conflict do nothing
