-- Provenances that are not what the hash beside them says.
select provenance_id
from raw.provenance
where document_sha256 <> sha256(document)
order by provenance_id
limit 20
