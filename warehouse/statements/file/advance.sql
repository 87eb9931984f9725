-- Move the bookmark, in the transaction that stored the rows.
update raw.file
set
    stored_record = greatest(stored_record, %(record)s),
    capture_count = capture_count + %(capture_count)s,
    has_known = has_known or %(has_known)s
where file_id = %(file_id)s
