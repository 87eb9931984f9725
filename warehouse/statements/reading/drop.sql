-- What the same model said before; its mentions go with it.
delete from core.reading where version_id = any(%(version_ids)s) and model_id = %(model_id)s
