-- Messages whose current version is not one of theirs.
select 'message ' || m.source_id || '/' || m.message_id
from core.message as m
left join core.version as v on v.version_id = m.current_version_id
where (v.source_id, v.message_id) is distinct from (m.source_id, m.message_id)
