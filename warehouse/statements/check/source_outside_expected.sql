-- Sources that brought fewer or more messages in the last day than their file calls usual.
select k.watch_key || ': ' || c.posted || ' messages, expected ' || coalesce(k.least::text, '0') || ' to '
    || coalesce(k.most::text, 'any')
from unnest(
    %(watch_keys)s::text[], %(platforms)s::text[], %(least)s::integer[], %(most)s::integer[]
) as k (watch_key, platform, least, most)
join core.watch as w using (watch_key)
cross join lateral (
    select count(*) as posted
    from core.message as m
    join core.source as s using (source_id)
    where s.platform = k.platform and s.numeric_id = w.numeric_id and m.posted_at >= now() - interval '1 day'
) as c
where
    w.looked_at is not null
    and w.added_at < now() - interval '1 day'
    and (c.posted < k.least or c.posted > k.most)
