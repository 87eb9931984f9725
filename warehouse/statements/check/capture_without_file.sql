-- Captures of a file or a look that is not recorded.
select 'capture ' || c.capture_id
from raw.capture as c
where not exists (select from raw.file as f where f.file_id = c.file_id)
