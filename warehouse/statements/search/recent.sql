-- Matches among the newest documents, or among the next older ones behind a place: what is frequent is found here without
-- counting all that match. Conditions on readings are looked up one by one, whatever the planner believes of their number.
-- One row: how many documents there are by the statistics, how many were looked at, in how many the words are, the versions
-- found, the newest first, and the place of the last one that was looked at.
with recent as materialized (
    select d.version_id, d.posted_at, d.terms
    from core.search_document as d
    where
        (%(after)s::timestamptz is null or d.posted_at >= %(after)s)
        and (%(before)s::timestamptz is null or d.posted_at < %(before)s)
        and (%(source_ids)s::bigint[] is null or d.source_id = any(%(source_ids)s))
        and (
            %(last_at)s::timestamptz is null
            or (d.posted_at, d.version_id) < (%(last_at)s::timestamptz, %(last_id)s::bigint)
        )
    order by d.posted_at desc, d.version_id desc
    limit %(window)s
),
matched as materialized (
    select d.version_id, d.posted_at
    from recent as d
    where
        (%(terms)s::tsquery is null or d.terms @@ %(terms)s::tsquery)
        and (%(without)s::tsquery is null or not d.terms @@ %(without)s::tsquery)
)
select
    (select greatest(c.reltuples, 0)::bigint from pg_class as c where c.oid = 'core.search_document'::regclass),
    (select count(*) from recent),
    (select count(*) from matched),
    array(
        select d.version_id
        from matched as d
        where
            not %(has_conditions)s
            or (
                select
                    (not %(only_listings)s or r.category <> 'benign')
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
                from core.reading as r
                where r.version_id = d.version_id and r.is_current
            )
        order by d.posted_at desc, d.version_id desc
    ),
    (select min(d.posted_at) from recent as d),
    (select d.version_id from recent as d order by d.posted_at, d.version_id limit 1)
