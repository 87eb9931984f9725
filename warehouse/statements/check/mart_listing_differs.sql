-- Listings of the mart by chat, counted again from core; and of the messages with the newest readings those that only one of the
-- two has as a listing, or with another answer. One by one, as a join over all of the view reads all of core.
with late as materialized (
    select distinct v.source_id, v.message_id
    from (select version_id from core.reading order by reading_id desc limit 5000) as r
    join core.version as v using (version_id)
),
held as (
    select
        s.platform, s.chat, n.message_id, n.posted_at, r.category, r.side, r.confidence_category, r.confidence_side,
        r.confidence_risk, r.victim_at_risk, r.language, o.name, r.review, r.read_at, n.gone_at
    from late
    join core.message as n using (source_id, message_id)
    join core.source as s using (source_id)
    join core.reading as r on r.version_id = n.current_version_id and r.is_current
    join core.model as o using (model_id)
    where r.category <> 'benign' and not exists (
        select from core.hidden_message as h where h.source_id = n.source_id and h.message_id = n.message_id
    )
),
shown as (
    select
        m.platform, m.chat, m.message_id, m.posted_at, m.category, m.side, m.confidence, m.confidence_side,
        m.confidence_victim_at_risk, m.victim_at_risk, m.language, m.model, m.review, m.read_at, m.gone_at
    from late
    join core.source as s using (source_id)
    cross join lateral (
        select * from mart.listing as o
        where o.platform = s.platform and o.chat = s.chat and o.message_id = late.message_id
        limit 2
    ) as m
)
select platform || ':' || chat || ': ' || coalesce(c.held, 0) || ' held, ' || coalesce(m.shown, 0) || ' shown'
from (select platform, chat, count(*) as shown from mart.listing group by platform, chat) as m
full join (
    select s.platform, s.chat, count(*) as held
    from core.message as n
    join core.source as s using (source_id)
    join core.reading as r on r.version_id = n.current_version_id and r.is_current
    where r.category <> 'benign' and not exists (
        select from core.hidden_message as h where h.source_id = n.source_id and h.message_id = n.message_id
    )
    group by s.platform, s.chat
) as c using (platform, chat)
where m.shown is distinct from c.held
union all
select distinct d.platform || ':' || d.chat || '/' || d.message_id || ': another listing in the mart than in core'
from (
    (select * from held except all select * from shown)
    union all
    (select * from shown except all select * from held)
) as d
