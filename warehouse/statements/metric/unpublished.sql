-- Versions that the search does not find yet; they lie behind the first that is noted.
select count(*)::double precision as value
from core.version as v
where
    exists (select from core.new_version as w where w.step = 'search')
    and v.version_id >= (select min(w.first_id) from core.new_version as w where w.step = 'search')
    and not exists (select from core.search_document as d where d.version_id = v.version_id)
