-- Messages by category and side, benign ones included; people at risk first.
select
    category,
    side,
    count(*) as message_count,
    count(*) filter (where victim_at_risk) as at_risk_count
from core.current_reading
group by category, side
order by at_risk_count desc, message_count desc, category, side
