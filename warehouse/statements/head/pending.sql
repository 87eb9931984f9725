-- Chains that have moved beyond the last head, in the order of their names: from which position, to which.
select
    s.source_id,
    s.platform || ':' || s.chat,
    coalesce(t.last, 0) + 1,
    l.position
from core.source as s
cross join lateral (
    select k.position from raw.link as k where k.source_id = s.source_id order by k.position desc limit 1
) as l
left join lateral (
    select h.last from raw.head_tip as h where h.source_id = s.source_id order by h.last desc limit 1
) as t on true
where l.position > coalesce(t.last, 0)
order by convert_to(s.platform || ':' || s.chat, 'UTF8')
