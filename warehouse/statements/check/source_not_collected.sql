-- Watched sources that have not been collected to their end for too long; one that is refused is shown elsewhere.
select k.watch_key || coalesce(': last collected ' || w.looked_at, ': never collected')
from unnest(%(watch_keys)s::text[], %(late_after)s::timestamptz[]) as k (watch_key, late_after)
join core.watch as w using (watch_key)
where
    coalesce(w.looked_at, w.added_at) < k.late_after
    and w.refused_because is null
    and coalesce(w.not_before, '-infinity') < now()
