-- A stretch of a chain with what it links, as far as that is there.
select
    l.position,
    l.capture_id,
    l.provenance_id,
    l.salt,
    l.commitment,
    l.link,
    c.source_id,
    c.file_id,
    c.message_id,
    c.record,
    c.method,
    (extract(epoch from c.collected_at) * 1000000)::bigint,
    c.content,
    c.content_sha256
from raw.link as l
left join raw.capture as c using (capture_id)
where l.source_id = %(source_id)s and l.position between %(first)s and %(last)s
order by l.position
