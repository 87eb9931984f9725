-- What accounts have asked for on a day.
select account, method, used from core.account_use where day = %(day)s order by account, method
