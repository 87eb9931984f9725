-- Days of chats whose counts are not what core says, in the transaction that has counted them. Messages are looked for by
-- their time, and not by the numbers that the counting went by.
with counted as materialized (
    select k.source_id, k.day from unnest(%(source_ids)s::bigint[], %(days)s::date[]) as k (source_id, day)
),
near as materialized (
    select m.source_id, d.day, m.message_id, m.current_version_id
    from (select distinct day from counted) as d
    join core.message as m
        on m.posted_at >= d.day::timestamp at time zone 'UTC' and m.posted_at < (d.day + 1)::timestamp at time zone 'UTC'
),
held as (
    select
        m.source_id, m.day, coalesce(r.category, '') as category, coalesce(r.side, '') as side, count(*) as message_count,
        count(*) filter (where r.victim_at_risk) as at_risk_count
    from near as m
    join counted using (source_id, day)
    left join core.reading as r on r.version_id = m.current_version_id and r.is_current
    where not exists (
        select from core.hidden_message as h where h.source_id = m.source_id and h.message_id = m.message_id
    )
    group by m.source_id, m.day, r.category, r.side
),
shown as (
    select
        c.source_id, c.day, coalesce(c.category, '') as category, coalesce(c.side, '') as side,
        sum(c.message_count) as message_count, coalesce(sum(c.message_count) filter (where c.victim_at_risk), 0) as at_risk_count
    from counted
    join core.day_count as c using (source_id, day)
    group by c.source_id, c.day, c.category, c.side
)
select distinct day || ' ' || s.platform || ':' || s.chat
from shown as n
full join held as h using (source_id, day, category, side)
join core.source as s using (source_id)
where (n.message_count, n.at_risk_count) is distinct from (h.message_count, h.at_risk_count)
