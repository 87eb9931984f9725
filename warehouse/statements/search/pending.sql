-- Versions that the search does not know yet, from the first that has been noted as new; or knows as served only where it is
-- to know how they read.
select v.version_id, m.posted_at, v.source_id, v.text
from (
    select n.version_id
    from core.version as n
    where
        n.version_id > %(after)s
        and n.version_id >= %(first)s
        and not exists (
            select from core.search_document as d
            where d.version_id = n.version_id and d.version_id > %(after)s and d.version_id >= %(first)s
        )
    union all
    select d.version_id
    from core.search_document as d
    where %(is_read)s and not d.is_read and d.version_id > %(after)s
    order by version_id
    limit %(limit)s
) as p
join core.version as v using (version_id)
join core.message as m using (source_id, message_id)
order by v.version_id
