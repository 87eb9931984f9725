-- What can be granted in the warehouse: kind and qualified name. Functions only where they run as their owner.
select 'schema', n.nspname
from pg_namespace as n
where n.nspname in ('raw', 'core', 'mart', 'past', 'audit')
union all
select case when c.relkind = 'S' then 'sequence' else 'table' end, n.nspname || '.' || c.relname
from pg_class as c
join pg_namespace as n on n.oid = c.relnamespace
where n.nspname in ('raw', 'core', 'mart', 'past', 'audit') and c.relkind in ('r', 'p', 'v', 'm', 'S') and not c.relispartition
union all
select distinct 'function', n.nspname || '.' || p.proname
from pg_proc as p
join pg_namespace as n on n.oid = p.pronamespace
where n.nspname in ('raw', 'core', 'mart', 'past', 'audit') and p.prosecdef
