-- A re-import adds nothing.
insert into raw.rejection (file_name, file_id, record, reason, remedy, content, is_fault)
select distinct on (file_id, file_name, record, reason) * from pg_temp.staged_rejection
on conflict do nothing
