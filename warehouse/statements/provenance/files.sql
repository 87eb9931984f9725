-- Files as they are, for the provenance of what was stored before the chain.
select file_id, sha256, name, size_bytes, method, modified_at, imported_at from raw.file where file_id = any(%(file_ids)s)
