-- Some chats, with every chat that counts for the same ones.
select m.source_id, coalesce(m.joined_into, m.source_id)
from core.source as m
where coalesce(m.joined_into, m.source_id) in (
    select coalesce(s.joined_into, s.source_id) from core.source as s where s.source_id = any(%(source_ids)s)
)
