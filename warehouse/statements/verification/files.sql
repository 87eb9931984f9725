-- Files whose facts are not those of their provenances.
select f.file_id, p.provenance_id
from raw.provenance as p
join raw.file as f using (file_id)
cross join lateral (select convert_from(p.document, 'UTF8')::jsonb as told) as d
where
    p.document_sha256 = sha256(p.document)
    and (d.told ->> 'file_sha256', d.told ->> 'file', d.told ->> 'method', (d.told ->> 'size_bytes')::bigint)
    is distinct from (encode(f.sha256, 'hex'), f.name, f.method, f.size_bytes)
order by f.file_id
limit 20
