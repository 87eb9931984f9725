-- Messages whose term is over, the oldest first, and whether a hold keeps them. The last capture counts: a message that is
-- still seen is kept for as long again.
with seen as (
    select g.source_id, g.message_id, max(c.collected_at) as stored_at
    from core.sighting as g
    join raw.capture as c using (capture_id)
    group by g.source_id, g.message_id
),
classed as (
    select
        m.source_id,
        m.message_id,
        n.stored_at,
        case
            when r.reading_id is null then 'unread'
            when r.category <> 'benign' or r.victim_at_risk then 'listing'
            else 'benign'
        end as data_class
    from core.message as m
    join seen as n using (source_id, message_id)
    left join core.reading as r on r.version_id = m.current_version_id and r.is_current
)
select s.platform, s.chat, c.message_id, c.data_class, c.stored_at, core.is_held(c.source_id, c.message_id)
from classed as c
join core.retention as t using (data_class)
join core.source as s using (source_id)
where c.stored_at < now() - make_interval(days => t.days)
order by c.stored_at, s.platform, s.chat, c.message_id
limit %(limit)s
