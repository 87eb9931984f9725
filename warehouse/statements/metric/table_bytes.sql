-- Size of each table with its indexes and its texts stored apart.
select n.nspname || '.' || c.relname as name, pg_total_relation_size(c.oid)::double precision as value
from pg_class as c
join pg_namespace as n on n.oid = c.relnamespace
where n.nspname in ('raw', 'core', 'mart', 'past') and c.relkind in ('r', 'm')
order by 1
