-- What was found in versions before.
delete from core.candidate_mention where version_id = any(%(version_ids)s)
