-- Daily counts that are not what core says; a day that has changed since it was counted is behind, which is no fault.
select day || ' ' || platform || ':' || chat || ' ' || category
from mart.daily as m
full join (
    select
        (n.posted_at at time zone 'UTC')::date as day, s.platform, s.chat, r.category, r.side, count(*) as held,
        count(*) filter (where r.victim_at_risk) as at_risk
    from core.message as n
    join core.source as s using (source_id)
    join core.reading as r on r.version_id = n.current_version_id and r.is_current
    where not exists (
        select from core.hidden_message as h where h.source_id = n.source_id and h.message_id = n.message_id
    )
    group by 1, 2, 3, 4, 5
) as c using (day, platform, chat, category, side)
where
    (m.message_count, m.at_risk_count) is distinct from (c.held, c.at_risk)
    and not exists (
        select from core.changed_day as d
        join core.source as s using (source_id)
        where (d.day, s.platform, s.chat) = (coalesce(m.day, c.day), coalesce(m.platform, c.platform), coalesce(m.chat, c.chat))
    )
