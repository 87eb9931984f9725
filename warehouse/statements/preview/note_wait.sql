-- The host asks to wait.
insert into core.host_wait as w (host, not_before)
values (%(host)s, %(not_before)s)
on conflict (host) do update set not_before = greatest(w.not_before, excluded.not_before), seen_at = now()
