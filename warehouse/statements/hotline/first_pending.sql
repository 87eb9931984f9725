-- The first version that the rules have not seen, else the number after the last one.
select coalesce(min(v.version_id), (select max(version_id) + 1 from core.version), 1)
from core.version as v
where not exists (
    select from core.screening as s where s.version_id = v.version_id and s.rules = %(rules)s
)
