-- Ranges of pending versions, each with so many of them. Versions that no model has read lie behind the first that is noted.
select min(version_id), max(version_id), count(*)
from (
    select v.version_id, (row_number() over (order by v.version_id) - 1) / %(size)s as chunk
    from core.version as v
    where
        (
            not %(only_unread)s
            or v.version_id >= (select min(w.first_id) from core.new_version as w where w.step = 'reading')
        )
        and not exists (
            select from core.reading as r
            where
                r.version_id = v.version_id
                and (
                    %(only_unread)s
                    or r.model_id = (select o.model_id from core.model as o where o.name = %(model)s)
                )
        )
) as numbered
group by chunk
order by chunk
