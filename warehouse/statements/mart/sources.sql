-- Chats, the busiest in listings first; counts as of the last publishing.
with counted as (
    select
        source_id,
        sum(message_count)::bigint as message_count,
        coalesce(sum(message_count) filter (where category <> 'benign'), 0)::bigint as listing_count,
        sum(at_risk_count)::bigint as at_risk_count,
        sum(gone_count)::bigint as gone_count,
        min(first_posted_at) as first_posted_at,
        max(last_posted_at) as last_posted_at
    from core.counted
    group by source_id
)
select
    s.platform,
    s.chat,
    s.name,
    s.title,
    s.chat_type,
    s.public_by,
    j.chat as joined_into,
    coalesce(c.message_count, 0) as message_count,
    coalesce(c.listing_count, 0) as listing_count,
    coalesce(c.at_risk_count, 0) as at_risk_count,
    coalesce(c.gone_count, 0) as gone_count,
    c.first_posted_at,
    c.last_posted_at
from core.source as s
left join core.source as j on j.source_id = s.joined_into
left join counted as c on c.source_id = s.source_id
order by listing_count desc, message_count desc, s.platform, s.chat
