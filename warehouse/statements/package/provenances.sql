-- Some provenances as they were made.
select provenance_id, document from raw.provenance where provenance_id = any(%(provenance_ids)s) order by provenance_id
