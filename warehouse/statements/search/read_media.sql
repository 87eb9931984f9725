-- Add the terms of the reading form to texts in images.
update core.media_text as t
set reading = n.reading, terms = n.terms::tsvector, is_read = true
from
    unnest(%(sha256s)s::bytea[], %(kinds)s::text[], %(positions)s::integer[], %(readings)s::text[], %(terms)s::text[])
        as n (sha256, kind, position, reading, terms)
where t.sha256 = n.sha256 and t.kind = n.kind and t.position = n.position
