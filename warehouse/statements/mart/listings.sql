-- Listings, and pleas of people in danger whatever their category; people at risk first, sure readings before doubtful
-- ones, then the newest. The counts tell on which days of which chats the rows that are wanted lie, and between which ids;
-- what has changed since it was counted is looked through, and what was counted of its day fills no page, since it may be
-- gone. The lateral steps find rows by their key: joined at will, the planner reads all of them.
with counted as materialized (
    select
        c.*,
        exists (select from core.changed_day as d where d.source_id = c.source_id and d.day = c.day) as has_changed
    from core.counted as c
    join core.source as s using (source_id)
    where
        (c.category <> 'benign' or c.victim_at_risk)
        and (%(category)s::text is null or c.category = %(category)s)
        and (%(side)s::text is null or c.side = %(side)s)
        and (%(platform)s::text is null or s.platform = %(platform)s)
        and (%(chat)s::text is null or s.chat = %(chat)s)
        and (not %(only_at_risk)s or c.victim_at_risk)
),
days as (
    select
        victim_at_risk,
        review,
        day,
        sum(coalesce(sum(message_count) filter (where not has_changed), 0)) over (
            order by victim_at_risk desc, review, day desc rows between unbounded preceding and 1 preceding
        ) as before
    from counted
    group by victim_at_risk, review, day
),
ranges as (
    select c.source_id, c.first_id, c.last_id
    from days as d
    join counted as c using (victim_at_risk, review, day)
    where coalesce(d.before, 0) < %(limit)s + %(offset)s
    union
    select source_id, first_id, last_id from core.changed_day
),
near as (
    select distinct w.source_id, m.message_id, m.posted_at, m.gone_at, m.current_version_id
    from ranges as w
    cross join lateral (
        select o.message_id, o.posted_at, o.gone_at, o.current_version_id
        from core.message as o
        where o.source_id = w.source_id and o.message_id between w.first_id and w.last_id
        offset 0
    ) as m
),
chosen as materialized (
    select s.platform, s.chat, s.title, n.message_id, n.posted_at, n.gone_at, r.*
    from near as n
    cross join lateral (
        select o.*
        from core.reading as o
        where
            o.version_id = n.current_version_id
            and o.is_current
            and (o.category <> 'benign' or o.victim_at_risk)
            and (%(category)s::text is null or o.category = %(category)s)
            and (%(side)s::text is null or o.side = %(side)s)
            and (not %(only_at_risk)s or o.victim_at_risk)
        offset 0
    ) as r
    join core.source as s using (source_id)
    where
        (%(platform)s::text is null or s.platform = %(platform)s)
        and (%(chat)s::text is null or s.chat = %(chat)s)
        and not exists (
            select from core.hidden_message as h where h.source_id = n.source_id and h.message_id = n.message_id
        )
    order by r.victim_at_risk desc, r.review, n.posted_at desc, s.platform, s.chat, n.message_id desc
    limit %(limit)s
    offset %(offset)s
)
select
    r.platform,
    r.chat,
    r.title,
    r.message_id,
    r.posted_at,
    r.category,
    r.side,
    r.confidence_category,
    r.victim_at_risk,
    r.language,
    o.name,
    r.review,
    r.gone_at,
    v.text,
    r.masked_text
from chosen as r
join core.model as o using (model_id)
join core.version as v using (version_id)
order by r.victim_at_risk desc, r.review, r.posted_at desc, r.platform, r.chat, r.message_id desc
