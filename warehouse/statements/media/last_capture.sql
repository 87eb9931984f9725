-- The newest capture of a chat.
select coalesce(max(capture_id), 0) from raw.capture where source_id = %(source_id)s
