-- Captures of late whose bytes are no longer those that were hashed.
select 'capture ' || capture_id
from raw.capture
where collected_at >= %(since)s and sha256(content) <> content_sha256
