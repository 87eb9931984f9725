-- Two processes that import the same file take turns.
select stored_record, done_at is not null from raw.file where file_id = %(file_id)s for update
