-- Handles named in the most listings.
select
    h.handle_platform,
    h.handle,
    count(distinct (h.platform, h.chat, h.message_id)) as message_count,
    count(distinct (h.platform, h.chat)) as chat_count,
    min(l.posted_at) as first_at,
    max(l.posted_at) as last_at
from mart.handle as h
join mart.listing as l using (platform, chat, message_id)
group by h.handle_platform, h.handle
order by message_count desc, chat_count desc, h.handle_platform, h.handle
limit %(limit)s
