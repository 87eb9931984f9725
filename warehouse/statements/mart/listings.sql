-- Listings, and pleas of people in danger whatever their category; people at risk first, sure readings before doubtful
-- ones, then the newest.
select
    r.platform,
    r.chat,
    s.title,
    r.message_id,
    r.posted_at,
    r.category,
    r.side,
    r.confidence_category,
    r.victim_at_risk,
    r.language,
    o.name,
    r.review,
    m.gone_at,
    v.text,
    r.masked_text
from core.current_reading as r
join core.model as o using (model_id)
join core.message as m using (source_id, message_id)
join core.version as v on v.version_id = r.version_id
join core.source as s on s.source_id = r.source_id
where
    (r.category <> 'benign' or r.victim_at_risk)
    and (%(category)s::text is null or r.category = %(category)s)
    and (%(side)s::text is null or r.side = %(side)s)
    and (%(platform)s::text is null or r.platform = %(platform)s)
    and (%(chat)s::text is null or r.chat = %(chat)s)
    and (not %(only_at_risk)s or r.victim_at_risk)
order by r.victim_at_risk desc, r.review, r.posted_at desc, r.platform, r.chat, r.message_id desc
limit %(limit)s
offset %(offset)s
