-- How many versions a model has not read.
select count(*)
from core.version as v
where not exists (
    select from core.reading as r
    join core.model as o using (model_id)
    where r.version_id = v.version_id and o.name = %(model)s
)
