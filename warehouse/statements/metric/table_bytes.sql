-- Size of each table with its indexes and its texts stored apart; a table in partitions is the sum of them.
select n.nspname || '.' || c.relname as name, sum(pg_total_relation_size(coalesce(p.relid, c.oid)))::double precision as value
from pg_class as c
join pg_namespace as n on n.oid = c.relnamespace
left join lateral pg_partition_tree(c.oid) as p on p.isleaf
where n.nspname in ('raw', 'core', 'mart', 'past') and c.relkind in ('r', 'm', 'p')
group by 1
order by 1
