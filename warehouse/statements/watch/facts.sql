-- What is known of watched sources: when each was looked at, its messages of the day up to then, and of its last hundred
-- messages the newest one and the longest pause between two. A source that was never collected has no row in core.watch.
-- The day is counted for looks of the last two days; the plain bound on the time lets the index of all messages be used.
with named as (
    select n.watch_key, w.watch_key is not null as is_known, w.looked_at, w.added_at, w.refused_because, s.source_id
    from unnest(%(watch_keys)s::text[], %(platforms)s::text[]) as n (watch_key, platform)
    left join core.watch as w on w.watch_key = n.watch_key
    left join core.source as s on s.platform = n.platform and s.numeric_id = w.numeric_id
),
counted as (
    select n.watch_key, count(*) as day_count
    from named as n
    join core.message as m
        on m.source_id = n.source_id
        and m.kind = 'message'
        and m.posted_at > n.looked_at - interval '1 day'
        and m.posted_at <= n.looked_at
    where m.posted_at > now() - interval '3 days'
    group by n.watch_key
)
select
    n.watch_key,
    n.looked_at,
    n.added_at,
    n.refused_because,
    coalesce(c.day_count, 0),
    l.message_count,
    l.last_at,
    l.longest_pause
from named as n
left join counted as c using (watch_key)
cross join lateral (
    select count(*) as message_count, max(p.posted_at) as last_at, max(p.posted_at - p.before) as longest_pause
    from (
        select posted_at, lag(posted_at) over (order by message_id) as before
        from (
            select message_id, posted_at
            from core.message as m
            where m.source_id = n.source_id and m.kind = 'message'
            order by message_id desc
            limit 100
        ) as newest
    ) as p
) as l
where n.is_known
order by n.watch_key
