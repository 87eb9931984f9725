-- Handles by month of posting. A phone number that belongs to a person who is painted over in the text is left out.
select
    to_char(r.posted_at at time zone 'UTC', 'yyyy-mm') as month,
    r.platform, r.chat, r.message_id, r.posted_at, h.platform as handle_platform, h.handle, h.is_hidden as hidden,
    h.confidence, h.found_by
from core.handle as h
join core.current_reading as r using (reading_id, version_id)
where not core.lies_over_victim(h.reading_id, h.start_offset, h.end_offset)
order by month, r.platform, r.chat, r.message_id, h.start_offset, h.end_offset, h.handle
