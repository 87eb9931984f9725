-- The names of types.
select oid::bigint, format_type(oid, null) from pg_type where oid = any(%(oids)s::oid[])
