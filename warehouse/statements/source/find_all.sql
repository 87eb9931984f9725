-- Chats of a batch by their place in it: by the numeric id, else by the name among those without one. Left out is what a
-- closer look has to settle: a new chat, a name not yet seen with its id, a declaration that a format confirms.
select n.place, f.source_id, f.canonical_id
from unnest(%(platforms)s::text[], %(numeric_ids)s::bigint[], %(names)s::text[]) with ordinality
    as n (platform, numeric_id, name, place)
cross join lateral (
    select s.source_id, coalesce(s.joined_into, s.source_id) as canonical_id, s.public_by
    from core.source as s
    where s.platform = n.platform and s.numeric_id = n.numeric_id
    union all
    select s.source_id, coalesce(s.joined_into, s.source_id), s.public_by
    from core.source as s
    where n.numeric_id is null and s.platform = n.platform and s.numeric_id is null and s.name = n.name
) as f
where
    (f.public_by = 'format' or %(public_by)s = 'declared')
    and (
        n.numeric_id is null
        or n.name is null
        or exists (
            select from core.source_name as k
            where k.platform = n.platform and k.name = n.name and k.source_id = f.source_id
        )
    )
