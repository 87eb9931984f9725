-- Skeletons that are not known yet, each a template of its own; returns their numbers.
insert into core.template_text (number, pattern, template_id)
select number, pattern, number
from unnest(%(numbers)s::bigint[], %(patterns)s::text[]) as n (number, pattern)
on conflict (number) do nothing
returning number
