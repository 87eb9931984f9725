-- Versions that the search does not know yet.
select v.version_id, m.posted_at, v.text
from core.version as v
join core.message as m using (source_id, message_id)
where
    v.version_id > %(after)s
    and not exists (select from core.search_document as d where d.version_id = v.version_id)
order by v.version_id
limit %(limit)s
