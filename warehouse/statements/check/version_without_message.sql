-- Versions of a message that is not there.
select 'version ' || v.version_id
from core.version as v
where not exists (
    select from core.message as m where m.source_id = v.source_id and m.message_id = v.message_id
)
