-- A name under which another connection sees exactly what this transaction sees.
select pg_export_snapshot()
