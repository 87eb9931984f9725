-- The ids of the messages that have reached an age since the last recheck at it, and not the next one, at which they are
-- due as well. A message that was older when the source was first collected had reached it already.
select coalesce(min(m.message_id), 0), coalesce(max(m.message_id), 0), max(w.now) - %(age)s::interval
from (
    select
        w.numeric_id,
        now() as now,
        greatest(
            coalesce(
                (select r.done_until from core.recheck as r where r.watch_key = w.watch_key and r.age = %(age)s::interval),
                w.added_at - %(age)s::interval
            ),
            now() - %(next_age)s::interval
        ) as done_until
    from core.watch as w
    where w.watch_key = %(watch_key)s
) as w
left join core.source as s on s.platform = %(platform)s and s.numeric_id = w.numeric_id
left join core.message as m
    on m.source_id = s.source_id
    and m.gone_at is null
    and m.posted_at > w.done_until
    and m.posted_at <= w.now - %(age)s::interval
