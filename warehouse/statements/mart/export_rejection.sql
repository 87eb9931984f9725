-- The whole view, in a stable order.
select * from mart.rejection order by file, record, reason
