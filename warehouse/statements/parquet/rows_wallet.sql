-- Wallets by month of posting.
select
    to_char(r.posted_at at time zone 'UTC', 'yyyy-mm') as month,
    r.platform, r.chat, r.message_id, r.posted_at, w.chain, w.address, w.is_hidden as hidden, w.confidence, w.found_by
from core.wallet as w
join core.shown_reading as r using (reading_id, version_id)
order by month, r.platform, r.chat, r.message_id, w.start_offset, w.end_offset, w.address
