-- What nothing shows is not counted either: a count of one would tell what the hotline alone is to know.

create or replace view mart.source as
with counted as (
    select
        m.source_id,
        count(*) as message_count,
        count(*) filter (where r.category <> 'benign') as listing_count,
        count(*) filter (where r.victim_at_risk) as at_risk_count,
        count(m.gone_at) as gone_count,
        min(m.posted_at) as first_posted_at,
        max(m.posted_at) as last_posted_at
    from core.message as m
    left join core.reading as r on r.version_id = m.current_version_id and r.is_current
    where not exists (
        select from core.hidden_message as h where h.source_id = m.source_id and h.message_id = m.message_id
    )
    group by m.source_id
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
left join counted as c on c.source_id = s.source_id;

-- An item that was raised while two chats counted as one stands under the second; when the join is undone, the message
-- goes back to the first, and has to stay hidden there.
create or replace view core.hidden_message as
select coalesce(s.joined_into, s.source_id) as source_id, h.message_id
from core.hotline_item as h
join core.source as s using (source_id)
union
select coalesce(s.joined_into, s.source_id) as source_id, h.message_id
from core.hotline_item as h
join core.source_join as j on j.into_source = h.source_id and h.raised_at between j.joined_at and j.undone_at
join core.source as s on s.source_id = j.from_source;
