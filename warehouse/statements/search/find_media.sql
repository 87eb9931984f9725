-- Texts in images that hold the terms, with the messages that carry them, the newest first, a page at a time.
select
    w.platform,
    w.chat,
    w.message_id,
    w.posted_at,
    t.text,
    true as is_current,
    w.gone_at,
    r.category,
    r.side,
    r.victim_at_risk,
    1 as version,
    1 as version_count,
    t.kind,
    r.model,
    t.reading
from core.media_text as t
join core.shown_media as w using (sha256)
left join lateral (
    select n.category, n.side, n.victim_at_risk, o.name as model
    from core.media_reading as n
    join core.model as o using (model_id)
    where n.sha256 = t.sha256
    order by n.read_at desc
    limit 1
) as r on true
where
    t.terms @@ %(terms)s::tsquery
    and (%(after)s::timestamptz is null or w.posted_at >= %(after)s)
    and (%(before)s::timestamptz is null or w.posted_at < %(before)s)
    and (%(source_ids)s::bigint[] is null or w.source_id = any(%(source_ids)s))
    and (not %(only_listings)s or r.category <> 'benign')
    and (%(categories)s::text[] is null or r.category = any(%(categories)s))
    and (%(sides)s::text[] is null or r.side = any(%(sides)s))
    and (%(at_risk)s::boolean is null or r.victim_at_risk = %(at_risk)s)
order by w.posted_at desc, w.platform, w.chat, w.message_id desc, t.kind, t.position
offset %(offset)s
limit %(limit)s
