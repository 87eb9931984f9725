-- A text known only from formats without marks gets the marks of a capture that carries them; of several captures that
-- agree on the links, the richest marks are kept. Readings made without the links are dropped: the text is read again.
with better as (
    select distinct on (k.version_id)
        k.version_id,
        k.links_sha256 is null as was_unmarked,
        s.links_sha256,
        s.links,
        s.entities
    from pg_temp.staged as s
    cross join lateral (
        select v.version_id, v.links_sha256
        from core.version as v
        where
            v.source_id = s.source_id
            and v.message_id = s.message_id
            and v.text_sha256 = s.text_sha256
            and (v.links_sha256 is null or (v.links_sha256 = s.links_sha256 and s.entities > v.entities))
        limit 1
    ) as k
    where s.links_sha256 is not null
    order by k.version_id, s.links_sha256, s.entities desc
),
dropped as (
    delete from core.reading
    where version_id in (select version_id from better where was_unmarked)
)
update core.version as v
set links_sha256 = b.links_sha256, links = b.links, entities = b.entities
from better as b
where v.version_id = b.version_id
