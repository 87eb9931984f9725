-- The wanted model's readings become current.
update core.reading set is_current = true where model_id = %(model_id)s and not is_current
