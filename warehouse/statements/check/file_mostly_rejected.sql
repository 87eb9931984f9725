-- Files of late of which more than a tenth of the records could not be read: the format may have changed.
select r.file_name || ': ' || count(*) || ' records set aside, such as: ' || min(r.reason)
from raw.rejection as r
left join raw.file as f using (file_id)
where r.is_fault and r.record > 0 and r.rejected_at >= %(since)s
group by r.file_name, r.file_id, f.capture_count
having count(*) * 10 > coalesce(f.capture_count, 0) + count(*)
