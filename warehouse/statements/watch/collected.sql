-- Which of some sources have been collected to their end before, and may be asked.
select watch_key
from core.watch
where
    watch_key = any(%(watch_keys)s)
    and looked_at is not null
    and refused_because is null
    and (not_before is null or not_before <= now())
order by watch_key
