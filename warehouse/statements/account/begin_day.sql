-- A day of an account on which nothing has been asked yet.
insert into core.account_use (account, day, method)
values (%(account)s, %(day)s, %(method)s)
on conflict (account, day, method) do nothing
