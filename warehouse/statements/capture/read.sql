-- Captures of some chats in the order in which they came in, with the chat that they count for; redacted ones left out.
select
    r.capture_id,
    r.file_id,
    coalesce(c.joined_into, c.source_id),
    r.message_id,
    r.method,
    r.content
from raw.capture as r
join core.source as c using (source_id)
where r.source_id = any(%(source_ids)s) and r.content is not null
order by r.capture_id
