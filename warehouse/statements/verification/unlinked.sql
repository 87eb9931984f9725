-- Captures that no link names, beyond those from before the chain that are still to be linked.
select c.capture_id
from raw.capture as c
cross join raw.link_backlog as b
where
    c.capture_id > %(after)s
    and (c.capture_id <= b.done_capture_id or c.capture_id > b.until_capture_id)
    and not exists (select from raw.link as l where l.capture_id = c.capture_id)
order by c.capture_id
limit 20
