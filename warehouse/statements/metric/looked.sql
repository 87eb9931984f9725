-- When each watched source was last asked.
select watch_key as source, extract(epoch from looked_at)::double precision as value
from core.watch
where looked_at is not null
order by watch_key
