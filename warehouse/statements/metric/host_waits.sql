-- Seconds that hosts and bots still have to be left alone.
select host, extract(epoch from not_before - now())::double precision as value
from core.host_wait
where not_before > now()
union all
select 'bot ' || bot, extract(epoch from not_before - now())::double precision
from core.bot
where not_before > now()
order by host
