-- Waits that are not over.
select account, method, not_before from core.account_wait where not_before > now() order by not_before
