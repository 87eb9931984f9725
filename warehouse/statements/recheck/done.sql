-- The messages posted until then have been asked for again at this age.
insert into core.recheck (watch_key, age, done_until)
values (%(watch_key)s, %(age)s, %(done_until)s)
on conflict (watch_key, age) do update set done_until = excluded.done_until
