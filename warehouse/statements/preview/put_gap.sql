-- A gap opens, or has been filled down to `below_id`.
insert into core.watch_gap (watch_key, above_id, below_id)
values (%(watch_key)s, %(above_id)s, %(below_id)s)
on conflict (watch_key, above_id) do update set below_id = excluded.below_id
