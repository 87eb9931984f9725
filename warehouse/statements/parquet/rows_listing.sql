-- Listings by month of posting.
select to_char(l.posted_at at time zone 'UTC', 'yyyy-mm') as month, l.*
from mart.listing as l
order by month, l.platform, l.chat, l.message_id
