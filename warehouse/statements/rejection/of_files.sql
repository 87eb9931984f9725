-- The first records of files that were set aside.
select file_name, record, reason, remedy, is_fault
from raw.rejection
where file_id = any(%(file_ids)s)
order by is_fault desc, file_id, record, rejection_id
limit %(limit)s
