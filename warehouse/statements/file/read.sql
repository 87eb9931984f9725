-- How far a file has been stored.
select file_id, stored_record, done_at is not null from raw.file where sha256 = %(sha256)s
