-- Versions that the search does not find yet.
select count(*)::double precision as value
from core.version as v
where not exists (select from core.search_document as d where d.version_id = v.version_id)
