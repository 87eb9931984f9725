-- Versions that no model has read.
select count(*)::double precision as value
from core.version as v
where not exists (select from core.reading as r where r.version_id = v.version_id and r.is_current)
