-- Versions whose template has not been looked for.
select v.version_id, v.text
from core.version as v
where
    v.version_id > %(after)s
    and not exists (select from core.template_member as g where g.version_id = v.version_id)
order by v.version_id
limit %(limit)s
