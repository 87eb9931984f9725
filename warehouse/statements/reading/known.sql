-- Readings that some versions have already: whether they are this model's, whether they are current.
select version_id, model_id = %(model_id)s, is_current
from core.reading
where version_id = any(%(version_ids)s) and (model_id = %(model_id)s or is_current)
