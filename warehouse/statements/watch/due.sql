-- Which of some sources are due: never collected, or long enough ago, and neither refused nor told to wait.
select k.watch_key
from unnest(%(watch_keys)s::text[], %(every)s::interval[]) as k (watch_key, every)
left join core.watch as w using (watch_key)
where
    w.refused_because is null
    and (w.not_before is null or w.not_before <= now())
    and (w.looked_at is null or w.looked_at + k.every - %(slack)s <= now())
order by k.watch_key
