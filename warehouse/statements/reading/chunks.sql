-- Ranges of pending versions, each with so many of them.
select min(version_id), max(version_id), count(*)
from (
    select v.version_id, (row_number() over (order by v.version_id) - 1) / %(size)s as chunk
    from core.version as v
    where
        not (%(only_unread)s and exists (select from core.reading as k where k.version_id = v.version_id))
        and not exists (
            select from core.reading as r
            join core.model as o using (model_id)
            where r.version_id = v.version_id and o.name = %(model)s
        )
) as numbered
group by chunk
order by chunk
