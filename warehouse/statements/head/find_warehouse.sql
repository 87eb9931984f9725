-- The number of this warehouse, if it has one.
select warehouse_id from raw.warehouse
