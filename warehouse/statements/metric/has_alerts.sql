-- Whether this warehouse keeps alerts.
select to_regclass('mart.alert') is not null
