-- The bands of new skeletons.
insert into core.template_band (number, band, value)
select number, band, value
from unnest(%(numbers)s::bigint[], %(bands)s::smallint[], %(values)s::bigint[]) as n (number, band, value)
