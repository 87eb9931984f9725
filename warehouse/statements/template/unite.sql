-- Templates that turned out to be one.
update core.template_text as t
set template_id = n.new
from unnest(%(old)s::bigint[], %(new)s::bigint[]) as n (old, new)
where t.template_id = n.old
