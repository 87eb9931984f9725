-- All matches, the newest first, a page at a time. `+ interval '0'` keeps the planner on the index of the rarest condition:
-- for a rare term with a limit it would walk the index of times backwards and filter (1.4 s at a million rows).
select d.version_id, d.posted_at
from core.search_document as d
where
    (%(terms)s::tsquery is null or d.terms @@ %(terms)s::tsquery)
    and (%(without)s::tsquery is null or not d.terms @@ %(without)s::tsquery)
    and (%(after)s::timestamptz is null or d.posted_at >= %(after)s)
    and (%(before)s::timestamptz is null or d.posted_at < %(before)s)
    and (%(source_ids)s::bigint[] is null or d.source_id = any(%(source_ids)s))
    and (
        %(last_at)s::timestamptz is null
        or (d.posted_at, d.version_id) < (%(last_at)s::timestamptz, %(last_id)s::bigint)
    )
    and (
        not %(has_conditions)s
        or exists (
            select from core.reading as r
            where
                r.version_id = d.version_id
                and r.is_current
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
        )
    )
order by d.posted_at + interval '0' desc, d.version_id desc
limit %(limit)s
