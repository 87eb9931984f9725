-- What a backup must bring back: rows, and a sum over the hashes of what was captured.
select
    (select count(*) from raw.capture),
    (select coalesce(sum(('x' || encode(substr(content_sha256, 1, 4), 'hex'))::bit(32)::bigint), 0)::bigint from raw.capture),
    (select count(*) from core.message),
    (select count(*) from core.version),
    (select count(*) from core.reading)
