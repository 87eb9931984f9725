-- Names and titles of watched chats that another one took the place of lately.
select w.watch_key, d.description_id::text, d.seen_at, p.name, d.name, p.title, d.title
from core.description as d
cross join lateral (
    select o.name, o.title
    from core.description as o
    where o.platform = d.platform and o.numeric_id = d.numeric_id and o.description_id < d.description_id
    order by o.description_id desc
    limit 1
) as p
join unnest(%(watch_keys)s::text[], %(platforms)s::text[]) as n (watch_key, platform) on n.platform = d.platform
join core.watch as w on w.watch_key = n.watch_key and w.numeric_id = d.numeric_id
where d.seen_at > now() - %(span)s::interval and (d.name, d.title) is distinct from (p.name, p.title)
order by d.description_id, w.watch_key
