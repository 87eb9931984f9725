-- The collector's word on a look. A record that could not be read may be any message of the window around it: then what
-- is absent from the look is not known to be gone.
update raw.snapshot as p
set
    lowest_id = least(p.lowest_id, %(lowest_id)s),
    highest_id = greatest(p.highest_id, %(highest_id)s),
    newest_at = greatest(p.newest_at, %(newest_at)s),
    is_complete_window = %(is_complete_window)s and not exists (
        select from raw.rejection as r
        where
            r.file_id = p.file_id
            and r.is_fault
            and r.record between p.lowest_record and p.highest_record
    )
where p.file_id = %(file_id)s and p.source_id = %(source_id)s
