-- The file is stored to its end.
update raw.file set done_at = now() where file_id = %(file_id)s
