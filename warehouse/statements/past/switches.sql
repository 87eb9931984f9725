-- Switches between models, the first one first; under the first change stands what was current when history began.
select o.name, c.at, w.reading_count, w.switched_by, w.since = 0
from past.model_switch as w
join core.model as o using (model_id)
join past.change as c on c.change_id = w.since
order by c.at, w.switch_id
