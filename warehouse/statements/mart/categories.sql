-- Messages by category and side, benign ones included; people at risk first. As of the last publishing.
select
    category,
    side,
    sum(message_count)::bigint as message_count,
    sum(at_risk_count)::bigint as at_risk_count
from core.counted
where category is not null
group by category, side
order by at_risk_count desc, message_count desc, category, side
