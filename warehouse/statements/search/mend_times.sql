-- Give documents the time of their message where it is another one.
update core.search_document as d
set posted_at = m.posted_at
from core.version as v
join core.message as m using (source_id, message_id)
where v.version_id = d.version_id and d.posted_at <> m.posted_at
