-- Requests that were set aside and not made.
update core.account_use
set used = greatest(0, used - %(unused)s)
where account = %(account)s and day = %(day)s and method = %(method)s
