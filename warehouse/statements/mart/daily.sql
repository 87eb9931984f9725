-- Readings by day, chats taken together.
select day, category, side, sum(message_count)::bigint, sum(at_risk_count)::bigint
from core.counted
where category is not null
group by day, category, side
order by day, category, side
