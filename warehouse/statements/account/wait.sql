-- The platform wants the account to wait before it calls the method again.
insert into core.account_wait (account, method, not_before)
values (%(account)s, %(method)s, %(not_before)s)
on conflict (account, method) do update set not_before = excluded.not_before, seen_at = now()
