-- A stretch of a chain with what it links, as far as that is there. The lateral step looks captures up one by one: the
-- planner believes that this asks every month, and would rather read all captures.
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
left join lateral (select * from raw.capture as r where r.capture_id = l.capture_id offset 0) as c on true
where l.source_id = %(source_id)s and l.position between %(first)s and %(last)s
order by l.position
