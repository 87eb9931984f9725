-- How far a file has been stored, and what is known of it.
select file_id, stored_record, done_at is not null, name, size_bytes, method, modified_at
from raw.file
where sha256 = %(sha256)s
