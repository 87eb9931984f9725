-- Readings of a batch and what each mentions.
with readings as (
    insert into core.reading select * from pg_temp.staged_reading
),
prices as (
    insert into core.price select * from pg_temp.staged_price
),
wallets as (
    insert into core.wallet select * from pg_temp.staged_wallet
),
handles as (
    insert into core.handle select * from pg_temp.staged_handle
),
persons as (
    insert into core.person select * from pg_temp.staged_person
)
insert into core.victim select * from pg_temp.staged_victim
