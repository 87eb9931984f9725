-- Versions not known yet. The lateral probe keeps the planner on the index however stale its statistics are.
insert into core.version (source_id, message_id, text, text_sha256, links_sha256, links, entities)
select s.source_id, s.message_id, s.text, s.text_sha256, s.links_sha256, s.links, s.entities
from pg_temp.staged as s
left join lateral (
    select true as is_known
    from core.version as v
    where
        v.source_id = s.source_id
        and v.message_id = s.message_id
        and v.text_sha256 = s.text_sha256
        and (s.links_sha256 is null or v.links_sha256 = s.links_sha256)
    limit 1
) as k on true
where not s.is_spare and k.is_known is null
