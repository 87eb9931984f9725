-- The public groups of comments of some watched channels, as last seen: watch, id, name.
select distinct on (w.watch_key) w.watch_key, l.value::bigint, c.value
from core.watch as w
cross join lateral (
    select value from core.chat_fact as f
    where f.platform = %(platform)s and f.numeric_id = w.numeric_id and f.what = 'linked_chat'
    order by change_id desc
    limit 1
) as l
cross join lateral (
    select value from core.chat_fact as f
    where f.platform = %(platform)s and f.numeric_id = w.numeric_id and f.what = 'comments'
    order by change_id desc
    limit 1
) as c
where w.watch_key = any(%(watch_keys)s) and l.value is not null and c.value is not null and c.value <> 'withheld'
order by w.watch_key
