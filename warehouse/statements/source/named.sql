-- All chats that count for the one with this key.
select o.source_id
from core.source as s
join core.source as o on coalesce(o.joined_into, o.source_id) = coalesce(s.joined_into, s.source_id)
where s.platform = %(platform)s and s.chat = %(chat)s
