-- Rows of each table as the planner believes; tables never analysed are left out.
select n.nspname || '.' || c.relname as name, c.reltuples::double precision as value
from pg_class as c
join pg_namespace as n on n.oid = c.relnamespace
where n.nspname in ('raw', 'core', 'mart', 'past') and c.relkind in ('r', 'm') and c.reltuples >= 0
order by 1
