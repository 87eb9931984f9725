-- A sum over the hashes of what was captured: another one where a capture is another one.
select coalesce(sum(('x' || encode(substr(content_sha256, 1, 4), 'hex'))::bit(32)::bigint), 0)::bigint
from raw.capture
