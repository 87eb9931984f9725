-- A source that is watched from now on, or was before.
insert into core.watch (watch_key) values (%(watch_key)s) on conflict (watch_key) do nothing
