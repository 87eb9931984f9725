-- Messages of a chat that is not recorded.
select 'message ' || m.source_id || '/' || m.message_id
from core.message as m
where not exists (select from core.source as s where s.source_id = m.source_id)
