-- Looks at a live source that were never closed, the oldest first.
select file_id
from raw.file
where name = %(name)s and method = %(method)s and size_bytes = 0 and done_at is null
order by file_id
