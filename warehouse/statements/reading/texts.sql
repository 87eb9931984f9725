-- Texts to paint persons over in.
select version_id, text from core.version where version_id = any(%(version_ids)s)
