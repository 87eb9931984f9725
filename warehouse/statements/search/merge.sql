-- Add the terms of versions that still exist; two processes that publish at once add them once. What was published
-- without a reading form gets it.
insert into core.search_document as d (version_id, posted_at, source_id, reading, is_read, terms)
select s.version_id, s.posted_at, s.source_id, s.reading, s.is_read, s.terms
from pg_temp.staged_document as s
where exists (select from core.version as v where v.version_id = s.version_id)
on conflict (version_id) do update
set source_id = excluded.source_id, reading = excluded.reading, is_read = excluded.is_read, terms = excluded.terms
where not d.is_read and excluded.is_read
