-- The captures of a message that still have their content, with their links, by the key of its chat.
select r.capture_id, l.source_id, s.platform || ':' || s.chat, l.position, l.link
from raw.capture as r
join raw.link as l using (capture_id)
join core.source as s on s.source_id = l.source_id
where
    r.message_id = %(message_id)s
    and r.content is not null
    and r.source_id = any(%(source_ids)s)
order by r.capture_id
