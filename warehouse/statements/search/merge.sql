-- Add the terms of versions that still exist; two processes that publish at once add them once.
insert into core.search_document (version_id, posted_at, terms)
select d.version_id, d.posted_at, d.terms
from pg_temp.staged_document as d
where exists (select from core.version as v where v.version_id = d.version_id)
on conflict (version_id) do nothing
