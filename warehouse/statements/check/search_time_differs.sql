-- Versions that the search has at another time than that of their message.
select 'version ' || d.version_id || ' is searched at ' || d.posted_at || ', posted at ' || m.posted_at
from core.search_document as d
join core.version as v using (version_id)
join core.message as m on m.source_id = v.source_id and m.message_id = v.message_id
where d.posted_at <> m.posted_at
