-- The models whose word is shown, with how many versions each has.
select o.name, count(*)
from core.reading as r
join core.model as o using (model_id)
where r.is_current
group by o.name
order by count(*) desc, o.name
