-- Versions that no model has read; they lie behind the first that is noted.
select count(*)::double precision as value
from core.version as v
where
    exists (select from core.new_version as w where w.step = 'reading')
    and v.version_id >= (select min(w.first_id) from core.new_version as w where w.step = 'reading')
    and not exists (select from core.reading as r where r.version_id = v.version_id and r.is_current)
