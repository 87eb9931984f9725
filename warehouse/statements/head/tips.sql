-- The stretches that a head covers, in the order of its entries.
select t.source_id, s.platform || ':' || s.chat, t.first, t.last
from raw.head_tip as t
join core.source as s using (source_id)
where t.number = %(number)s
order by convert_to(s.platform || ':' || s.chat, 'UTF8')
