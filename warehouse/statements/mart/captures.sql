-- The captures of one message, the oldest first.
select c.content_sha256, c.method, c.collected_at, f.name, f.sha256, c.record, g.version_id
from core.source as s
join core.sighting as g using (source_id)
join raw.capture as c using (capture_id)
join raw.file as f on f.file_id = c.file_id
where s.platform = %(platform)s and s.chat = %(chat)s and g.message_id = %(message_id)s
order by c.capture_id
