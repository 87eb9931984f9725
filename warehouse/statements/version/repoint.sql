-- A sighting without marks stands for the version of its text that was last seen with marks.
with marked as (
    select distinct on (g.source_id, g.message_id, v.text_sha256)
        g.source_id,
        g.message_id,
        v.text_sha256,
        g.version_id
    from pg_temp.touched as t
    join core.sighting as g using (source_id, message_id)
    join core.version as v using (version_id)
    join core.look as l on l.source_id = g.source_id and l.file_id = g.file_id
    where g.has_marks
    order by
        g.source_id, g.message_id, v.text_sha256,
        greatest(l.newest_at, g.edited_at) desc, g.edited_at desc nulls last, l.modified_at desc, l.sha256,
        g.capture_id desc
)
update core.sighting as g
set version_id = m.version_id
from core.version as v, marked as m
where
    not g.has_marks
    and (g.source_id, g.message_id) = (m.source_id, m.message_id)
    and v.version_id = g.version_id
    and v.text_sha256 = m.text_sha256
    and g.version_id <> m.version_id
