-- The number of this warehouse; a new one where it has none.
with made as (
    insert into raw.warehouse (warehouse_id)
    values (replace(gen_random_uuid()::text, '-', ''))
    on conflict (is_only) do nothing
    returning warehouse_id
)
select warehouse_id from made
union all
select warehouse_id from raw.warehouse
limit 1
