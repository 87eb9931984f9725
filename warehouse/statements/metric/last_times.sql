-- When each verb last did something: by the newest rows.
select verb, extract(epoch from done_at)::double precision as value
from (
    select 'collect' as verb, (select imported_at from raw.file order by file_id desc limit 1) as done_at
    union all
    select 'understand', (select read_at from core.reading order by reading_id desc limit 1)
    union all
    select 'publish', (select published_at from core.publication)
) as d
where done_at is not null
order by verb
