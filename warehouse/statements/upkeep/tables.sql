-- Every table of the warehouse, a partitioned one once. What a view keeps is made anew from them.
select n.nspname::text, c.relname::text
from pg_class as c
join pg_namespace as n on n.oid = c.relnamespace
where n.nspname = any(%(schemas)s) and c.relkind in ('r', 'p') and not c.relispartition
order by 1, 2
