-- Every privilege in the warehouse that somebody but its owner has: role or login, kind, name, privilege, column.
with objects as (
    select 'schema' as kind, n.nspname as name, a.grantee, a.privilege_type, '' as column_name, n.nspowner as owner
    from pg_namespace as n
    cross join lateral aclexplode(n.nspacl) as a
    where n.nspname in ('raw', 'core', 'mart', 'past', 'audit', 'month')
    union all
    select
        case when c.relkind = 'S' then 'sequence' else 'table' end,
        n.nspname || '.' || c.relname, a.grantee, a.privilege_type, '', c.relowner
    from pg_class as c
    join pg_namespace as n on n.oid = c.relnamespace
    cross join lateral aclexplode(c.relacl) as a
    where n.nspname in ('raw', 'core', 'mart', 'past', 'audit', 'month')
    union all
    select 'table', n.nspname || '.' || c.relname, a.grantee, a.privilege_type, t.attname, c.relowner
    from pg_attribute as t
    join pg_class as c on c.oid = t.attrelid
    join pg_namespace as n on n.oid = c.relnamespace
    cross join lateral aclexplode(t.attacl) as a
    where n.nspname in ('raw', 'core', 'mart', 'past', 'audit', 'month')
    union all
    select 'function', n.nspname || '.' || p.proname, a.grantee, a.privilege_type, '', p.proowner
    from pg_proc as p
    join pg_namespace as n on n.oid = p.pronamespace
    cross join lateral aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) as a
    where n.nspname in ('raw', 'core', 'mart', 'past', 'audit', 'month') and p.prosecdef
)
select distinct
    case when o.grantee = 0 then 'public' else pg_get_userbyid(o.grantee) end, kind, name, lower(privilege_type), column_name
from objects as o
where o.grantee <> o.owner
