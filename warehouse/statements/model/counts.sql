-- Models with what they have read and how much of it is current, the newest first.
select o.name, o.registered_at, count(r.reading_id), count(r.reading_id) filter (where r.is_current)
from core.model as o
left join core.reading as r using (model_id)
group by o.model_id
order by o.model_id desc
