-- Seconds that accounts still have to wait, by method.
select account, method, extract(epoch from not_before - now())::double precision as value
from core.account_wait
where not_before > now()
order by account, method
