-- Files of late that could not be used at all: empty, damaged, of no known format.
select file_name || ': ' || min(reason)
from raw.rejection
where is_fault and record = 0 and rejected_at >= %(since)s
group by file_name
