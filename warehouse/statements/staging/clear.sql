-- Empty the staging table within a transaction that stages more than once.
truncate pg_temp.staged
