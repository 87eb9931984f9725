-- What a live look has shown stood there when it began, whatever the time of its newest message, and after what the live
-- look before it has shown, whatever the clock said.
update raw.snapshot as s
set newest_at = greatest(
    s.newest_at,
    f.modified_at,
    (
        select o.newest_at + interval '1 microsecond'
        from raw.snapshot as o
        join raw.file as e on e.file_id = o.file_id
        where o.source_id = s.source_id and o.file_id < s.file_id and e.size_bytes = 0
        order by o.file_id desc
        limit 1
    )
)
from raw.file as f
where f.file_id = s.file_id and s.file_id = %(file_id)s and f.size_bytes = 0
