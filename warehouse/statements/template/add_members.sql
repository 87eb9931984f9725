-- Versions that have been looked at and still exist.
insert into core.template_member (version_id, number, slots)
select v.version_id, n.number, n.slots
from unnest(%(version_ids)s::bigint[], %(numbers)s::bigint[], %(slots)s::text[]::jsonb[]) as n (version_id, number, slots)
join core.version as v using (version_id)
on conflict (version_id) do nothing
