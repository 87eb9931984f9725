-- Versions whose template has not been looked for, from the first that has been noted as new.
select v.version_id, v.text
from core.version as v
where
    v.version_id > %(after)s
    and v.version_id >= %(first)s
    and not exists (
        select from core.template_member as g
        where g.version_id = v.version_id and g.version_id > %(after)s and g.version_id >= %(first)s
    )
order by v.version_id
limit %(limit)s
