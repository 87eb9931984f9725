-- The platform asked to wait: the source is not due before.
insert into core.watch (watch_key, not_before) values (%(watch_key)s, %(not_before)s)
on conflict (watch_key) do update set not_before = excluded.not_before
