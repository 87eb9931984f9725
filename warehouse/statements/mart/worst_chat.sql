-- The chat with the most messages that show people in danger, then with the most listings; as of the last publishing.
with counted as (
    select
        source_id,
        coalesce(sum(message_count) filter (where category <> 'benign'), 0) as listing_count,
        sum(at_risk_count) as at_risk_count
    from core.counted
    group by source_id
)
select s.platform, s.chat
from counted as c
join core.source as s using (source_id)
where c.listing_count > 0 or c.at_risk_count > 0
order by c.at_risk_count desc, c.listing_count desc, s.platform, s.chat
limit 1
