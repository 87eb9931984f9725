-- How many captures files have brought.
select coalesce(sum(capture_count), 0) from raw.file where file_id = any(%(file_ids)s)
