-- Chats, the busiest in listings first.
select
    platform, chat, name, title, chat_type, public_by, joined_into, message_count, listing_count, at_risk_count,
    gone_count, first_posted_at, last_posted_at
from mart.source
order by listing_count desc, message_count desc, platform, chat
