-- Handles by month of posting. A phone number that belongs to a person who is painted over in the text is left out.
select
    to_char(h.posted_at at time zone 'UTC', 'yyyy-mm') as month,
    h.platform, h.chat, h.message_id, h.posted_at, h.handle_platform, h.handle, h.hidden, h.confidence, h.found_by
from mart.handle_masked as h
order by month, h.platform, h.chat, h.message_id, h.start, h."end", h.handle
