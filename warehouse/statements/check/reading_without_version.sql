-- Readings of a version that is not there.
select 'reading ' || r.reading_id
from core.reading as r
where not exists (select from core.version as v where v.version_id = r.version_id)
