-- What other models said stays beside the new readings.
update core.reading set is_current = false where version_id = any(%(version_ids)s) and is_current
