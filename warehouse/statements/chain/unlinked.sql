-- Captures from before the chain, the oldest first. One without content cannot be linked.
select
    c.capture_id,
    c.source_id,
    c.file_id,
    c.message_id,
    c.record,
    c.method,
    (extract(epoch from c.collected_at) * 1000000)::bigint,
    c.content
from raw.capture as c
where c.capture_id > %(after)s and c.capture_id <= %(until)s
order by c.capture_id
limit %(limit)s
