-- The source's name in the evidence, its last position and link, and the time of this transaction, which captures carry.
select
    s.source_id,
    s.platform || ':' || s.chat,
    coalesce(l.position, 0),
    l.link,
    (extract(epoch from now()) * 1000000)::bigint
from core.source as s
left join lateral (
    select t.position, t.link from raw.link as t where t.source_id = s.source_id order by t.position desc limit 1
) as l on true
where s.source_id = any(%(source_ids)s)
