-- What a live look has shown stood there when it began, whatever the time of its newest message.
update raw.snapshot as s
set newest_at = greatest(s.newest_at, f.modified_at)
from raw.file as f
where f.file_id = s.file_id and s.file_id = %(file_id)s and f.size_bytes = 0
