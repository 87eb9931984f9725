-- The listings of one chat with the latest capture of each, for a report that others act on; people at risk first,
-- sure readings before doubtful ones, then the newest. They are chosen first: the latest capture is looked up for no others.
with chosen as materialized (
    select *
    from core.current_reading
    where platform = %(platform)s and chat = %(chat)s and (category <> 'benign' or victim_at_risk)
    order by victim_at_risk desc, review, posted_at desc, message_id desc
    limit %(limit)s
)
select
    r.platform,
    r.chat,
    s.name,
    s.title,
    r.message_id,
    r.posted_at,
    m.edited_at,
    l.newest_at as last_seen_at,
    m.gone_at,
    m.sender_id,
    m.sender_name,
    r.category,
    r.side,
    r.confidence_category,
    r.victim_at_risk,
    r.language,
    o.name,
    v.text,
    r.masked_text,
    v.text_sha256,
    c.content_sha256,
    c.method,
    c.collected_at,
    f.name,
    f.sha256,
    c.record
from chosen as r
join core.model as o using (model_id)
join core.message as m using (source_id, message_id)
join core.version as v on v.version_id = r.version_id
join core.source as s on s.source_id = m.source_id
left join core.look as l on l.file_id = m.last_file_id and l.source_id = m.source_id
join lateral (
    select g.capture_id
    from core.sighting as g
    where
        g.source_id = m.source_id
        and g.message_id = m.message_id
        and g.version_id = r.version_id
    order by (g.file_id = m.last_file_id) desc, g.capture_id desc
    limit 1
) as g on true
join raw.capture as c using (capture_id)
join raw.file as f on f.file_id = c.file_id
order by r.victim_at_risk desc, r.review, r.posted_at desc, r.message_id desc
