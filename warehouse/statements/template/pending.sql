-- Versions whose template has not been looked for, from the first that has been noted as new.
select v.version_id, v.text
from core.version as v
where
    v.version_id > %(after)s
    and v.version_id >= (select min(w.first_id) from core.new_version as w where w.step = 'template')
    and not exists (select from core.template_member as g where g.version_id = v.version_id)
order by v.version_id
limit %(limit)s
