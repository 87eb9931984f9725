-- All versions whose current reading answers, without a word to search for; the newest first, a page at a time. The
-- lateral step looks documents up one by one: joined at will, the planner reads all of them.
select d.version_id, d.posted_at
from core.reading as r
cross join lateral (
    select o.version_id, o.posted_at, o.terms, o.source_id
    from core.search_document as o
    where o.version_id = r.version_id
    offset 0
) as d
where
    r.is_current
    and (not %(only_listings)s or r.category <> 'benign')
    and (%(categories)s::text[] is null or r.category = any(%(categories)s))
    and (%(sides)s::text[] is null or r.side = any(%(sides)s))
    and (%(at_risk)s::boolean is null or r.victim_at_risk = %(at_risk)s)
    and (
        not %(has_price)s
        or exists (
            select from core.price as p
            where
                p.reading_id = r.reading_id
                and (%(currency)s::text is null or p.currency = %(currency)s)
                and (%(at_least)s::numeric is null or p.amount >= %(at_least)s)
                and (%(at_most)s::numeric is null or p.amount <= %(at_most)s)
                and (%(above)s::numeric is null or p.amount > %(above)s)
                and (%(below)s::numeric is null or p.amount < %(below)s)
        )
    )
    and (%(without)s::tsquery is null or not d.terms @@ %(without)s::tsquery)
    and (%(after)s::timestamptz is null or d.posted_at >= %(after)s)
    and (%(before)s::timestamptz is null or d.posted_at < %(before)s)
    and (%(source_ids)s::bigint[] is null or d.source_id = any(%(source_ids)s))
    and (
        %(last_at)s::timestamptz is null
        or (d.posted_at, d.version_id) < (%(last_at)s::timestamptz, %(last_id)s::bigint)
    )
order by d.posted_at desc, d.version_id desc
limit %(limit)s
