-- An alert that lasts; one that is open already goes on, with what was seen now. All alerts of one run bear its time.
insert into core.alert as a (kind, subject, cause, severity, text, remedy)
values (%(kind)s, %(subject)s, %(cause)s, %(severity)s, %(text)s, %(remedy)s)
on conflict (kind, subject, cause) where closed_at is null do update
set severity = excluded.severity, text = excluded.text, remedy = excluded.remedy, last_seen_at = now()
returning a.opened_at = now()
