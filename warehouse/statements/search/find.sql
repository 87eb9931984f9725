-- Candidates, newest first, a page at a time. The materialised step keeps the planner on the term index: for a rare
-- term with a limit it would walk another index backwards and filter (1.4 s at a million rows).
-- What the hotline was told of is left out here, before pages are cut.
with hits as materialized (
    select version_id, posted_at
    from core.search_document
    where
        terms @@ %(terms)s::tsquery
        and version_id not in (
            select v.version_id
            from core.hidden_message as h
            join core.version as v using (source_id, message_id)
        )
),
page as (
    select version_id, posted_at
    from hits
    where
        %(before_at)s::timestamptz is null
        or (posted_at, version_id) < (%(before_at)s::timestamptz, %(before_id)s::bigint)
    order by posted_at desc, version_id desc
    limit %(limit)s
)
select
    p.version_id,
    p.posted_at,
    s.platform,
    s.chat,
    v.message_id,
    m.posted_at,
    v.text,
    m.current_version_id = v.version_id as is_current,
    m.gone_at,
    r.category,
    r.side,
    r.victim_at_risk,
    case
        when m.version_count = 1 then 1
        else (
            select n.number
            from core.message_version as n
            where n.source_id = v.source_id and n.message_id = v.message_id and n.version_id = v.version_id
        )
    end as version,
    m.version_count
from page as p
join core.version as v using (version_id)
join core.message as m using (source_id, message_id)
join core.source as s using (source_id)
left join core.reading as r on r.version_id = v.version_id and r.is_current
order by p.posted_at desc, p.version_id desc
