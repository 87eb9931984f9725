-- Empty the staging table within a transaction that stages more than once. It is empty as a rule: that costs nothing here,
-- where truncate would make new files each time.
delete from pg_temp.staged
