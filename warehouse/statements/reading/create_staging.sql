-- Readings and mentions on their way in: COPY cannot write to tables with row security. They are empty
-- between batches, of one transaction too.
do $$
begin
    create temporary table if not exists staged_reading (like core.reading including defaults) on commit delete rows;
    create temporary table if not exists staged_price (like core.price) on commit delete rows;
    create temporary table if not exists staged_wallet (like core.wallet) on commit delete rows;
    create temporary table if not exists staged_handle (like core.handle) on commit delete rows;
    create temporary table if not exists staged_person (like core.person) on commit delete rows;
    create temporary table if not exists staged_victim (like core.person) on commit delete rows;
    truncate
        pg_temp.staged_reading, pg_temp.staged_price, pg_temp.staged_wallet, pg_temp.staged_handle, pg_temp.staged_person,
        pg_temp.staged_victim;
end
$$
