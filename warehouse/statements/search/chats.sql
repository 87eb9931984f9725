-- Chats by numeric id or by a name that they have or had; after joins, those that count.
select distinct coalesce(s.joined_into, s.source_id), t.platform, t.chat
from core.source as s
join core.source as t on t.source_id = coalesce(s.joined_into, s.source_id)
where
    lower(s.chat) = %(chat)s
    or lower(s.name) = %(chat)s
    or s.source_id in (select n.source_id from core.source_name as n where lower(n.name) = %(chat)s)
