-- All provenances.
select provenance_id, file_id, document, document_sha256 from raw.provenance
