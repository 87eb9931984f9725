-- Versions of some messages of a chat that the rules have not seen, with their words and their message's album and file.
-- The lateral probes keep the planner on the indexes however stale its statistics are. A message with more versions than
-- that is screened to its end with the next slice of all (pending.sql).
select v.version_id, v.source_id, v.message_id, v.text, m.media_name, m.album_id
from unnest(%(message_ids)s::bigint[]) as asked (message_id)
cross join lateral (
    select *
    from core.version as v
    where v.source_id = %(source_id)s and v.message_id = asked.message_id
    limit 100
) as v
cross join lateral (
    select m.media_name, m.album_id
    from core.message as m
    where m.source_id = v.source_id and m.message_id = v.message_id
    limit 1
) as m
left join lateral (
    select true as is_screened
    from core.screening as s
    where s.version_id = v.version_id and s.rules = %(rules)s
    limit 1
) as s on true
where s.is_screened is null
order by v.version_id
