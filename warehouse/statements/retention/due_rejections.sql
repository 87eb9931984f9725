-- Records set aside whose bytes are kept for longer than their term, the oldest first, and whether a hold keeps them.
select file_name, record, rejected_at, is_held
from raw.due_rejections()
order by rejected_at, rejection_id
