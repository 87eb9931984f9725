-- Empty the staging table within a transaction that rejects more than once.
truncate pg_temp.staged_rejection
