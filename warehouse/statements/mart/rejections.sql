-- What could not be stored.
select file, record, reason, remedy, is_fault, rejected_at
from mart.rejection
order by is_fault desc, rejected_at desc, file, record, reason
limit %(limit)s
