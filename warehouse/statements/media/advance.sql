-- Everything up to this capture has been looked at.
insert into core.media_mark (source_id, policy, largest_bytes, capture_id)
values (%(source_id)s, %(policy)s, %(largest_bytes)s, %(capture_id)s)
on conflict (source_id) do update
set policy = excluded.policy, largest_bytes = excluded.largest_bytes, capture_id = excluded.capture_id
