-- Messages that closing a file may change: those in the window of one of its looks, where the chat has been looked at
-- before or the file shows a message more than once.
insert into pg_temp.touched
select m.source_id, m.message_id
from core.look as l
join core.message as m on m.source_id = l.source_id and m.message_id between l.lowest_id and l.highest_id
where
    l.file_id = %(file_id)s
    and (
        (select f.has_known from raw.file as f where f.file_id = %(file_id)s)
        or exists (select from core.look as o where o.source_id = l.source_id and o.file_id <> l.file_id)
    )
