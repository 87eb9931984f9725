-- The models whose word was shown at the instant, with how many versions each had.
select o.name, count(*)
from past.core_reading as r
join core.model as o using (model_id)
where r.is_current
group by o.name
order by count(*) desc, o.name
