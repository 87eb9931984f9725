-- Skeletons that share a band with new ones; of a band that very many share, those with the smallest numbers.
select distinct b.number, t.pattern, o.number, p.pattern
from core.template_band as b
join core.template_text as t on t.number = b.number
cross join lateral (
    select c.number
    from core.template_band as c
    where c.value = b.value and c.band = b.band
    order by c.number
    limit %(most)s
) as o
join core.template_text as p on p.number = o.number
where b.number = any(%(numbers)s) and o.number <> b.number
