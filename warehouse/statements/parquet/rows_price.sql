-- Prices by month of posting.
select
    to_char(r.posted_at at time zone 'UTC', 'yyyy-mm') as month,
    r.platform, r.chat, r.message_id, r.posted_at, p.amount, p.currency, p.kind, p.is_hidden as hidden, p.confidence,
    p.found_by
from core.price as p
join core.shown_reading as r using (reading_id, version_id)
order by month, r.platform, r.chat, r.message_id, p.start_offset, p.end_offset, p.kind
