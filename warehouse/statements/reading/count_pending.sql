-- How many versions a model has not read.
select count(*)
from core.version as v
where not exists (
    select from core.reading as r
    where r.version_id = v.version_id and r.model_id = (select o.model_id from core.model as o where o.name = %(model)s)
)
