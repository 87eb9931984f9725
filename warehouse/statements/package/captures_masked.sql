-- What links cover of some captures, without anything of their content.
select
    l.capture_id,
    l.position,
    p.link,
    l.commitment,
    l.link,
    l.provenance_id,
    v.document_sha256,
    r.message_id,
    r.record,
    r.method,
    (extract(epoch from r.collected_at) * 1000000)::bigint,
    null,
    null,
    null,
    d.number
from raw.link as l
join raw.capture as r using (capture_id)
join raw.provenance as v using (provenance_id)
left join raw.link as p on p.source_id = l.source_id and p.position = l.position - 1
left join raw.redaction_item as d on d.capture_id = l.capture_id
where l.capture_id = any(%(capture_ids)s) and r.capture_id = any(%(capture_ids)s)
order by l.capture_id
