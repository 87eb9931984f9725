-- Records of a file that are stored twice. Within a month the database refuses it; between months the bookmark of the file
-- keeps it, so that only files whose captures lie in several partitions are looked at.
with spread as materialized (
    select file_id
    from (select distinct file_id, tableoid from raw.capture) as p
    group by file_id
    having count(*) > 1
)
select 'record ' || c.record || ' of file ' || c.file_id || ': captures ' || string_agg(c.capture_id::text, ', ' order by c.capture_id)
from raw.capture as c
join spread using (file_id)
group by c.file_id, c.record
having count(*) > 1
