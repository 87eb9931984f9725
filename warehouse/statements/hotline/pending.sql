-- The next versions in order, with the words of those that the rules have not seen and their message's album and file.
-- The slice and the lateral probes keep the planner on the indexes however stale its statistics are.
select v.version_id, v.source_id, v.message_id, v.text, m.media_name, m.album_id, s.is_screened is not null
from (
    select *
    from core.version
    where version_id > %(after)s
    order by version_id
    limit %(limit)s
) as v
left join lateral (
    select true as is_screened
    from core.screening as s
    where s.version_id = v.version_id and s.rules = %(rules)s
    limit 1
) as s on true
cross join lateral (
    select m.media_name, m.album_id
    from core.message as m
    where m.source_id = v.source_id and m.message_id = v.message_id
    limit 1
) as m
order by v.version_id
