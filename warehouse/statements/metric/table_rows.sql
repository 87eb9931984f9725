-- Rows of each table as the planner believes, all partitions of it together; tables never analysed are left out.
select n.nspname || '.' || c.relname as name, sum(t.reltuples)::double precision as value
from pg_class as c
join pg_namespace as n on n.oid = c.relnamespace
left join lateral pg_partition_tree(c.oid) as p on p.isleaf
join pg_class as t on t.oid = coalesce(p.relid, c.oid)
where n.nspname in ('raw', 'core', 'mart', 'past') and c.relkind in ('r', 'm', 'p') and t.reltuples >= 0
group by 1
order by 1
