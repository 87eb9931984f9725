-- What is said of a message without a capture that shows it.
select 'message ' || s.source_id || '/' || s.message_id
from core.sighting as s
where not exists (select from raw.capture as c where c.capture_id = s.capture_id)
