-- Which of the versions of its message each of some versions is.
select n.version_id, n.number
from unnest(%(version_ids)s::bigint[]) as w (version_id)
join core.version as v using (version_id)
join core.message_version as n
    on n.source_id = v.source_id and n.message_id = v.message_id and n.version_id = v.version_id
