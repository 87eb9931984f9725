-- Captures of a chat that show something attached, the oldest first, after the one that was looked at last.
select c.capture_id, c.message_id, c.content
from raw.capture as c
join core.sighting as g using (source_id, message_id, capture_id)
where
    c.source_id = %(source_id)s
    and c.capture_id > %(after)s
    and c.method = %(method)s
    and g.media_kind is not null
order by c.capture_id
limit %(limit)s
