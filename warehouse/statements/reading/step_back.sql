-- Current readings of other models, where the wanted model has one of the same version.
update core.reading as r
set is_current = false
from core.reading as t
where
    t.version_id = r.version_id
    and t.model_id = %(model_id)s
    and r.is_current
    and r.model_id <> %(model_id)s
