-- Add the terms of versions that still exist, with the time that the message has by now; two processes that publish at once
-- add them once. What was published without a reading form gets it. The lateral step looks messages up one by one.
insert into core.search_document as d (version_id, posted_at, source_id, reading, is_read, terms)
select s.version_id, k.posted_at, s.source_id, s.reading, s.is_read, s.terms
from pg_temp.staged_document as s
cross join lateral (
    select m.posted_at
    from core.version as v
    join core.message as m using (source_id, message_id)
    where v.version_id = s.version_id
    offset 0
) as k
on conflict (version_id) do update
set
    posted_at = excluded.posted_at,
    source_id = excluded.source_id,
    reading = excluded.reading,
    is_read = excluded.is_read,
    terms = excluded.terms
where not d.is_read and excluded.is_read
