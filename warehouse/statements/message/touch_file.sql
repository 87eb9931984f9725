-- Messages that closing a file may change: those in the window of one of its looks, where the file shows a message that was
-- known or shows it more than once, where another file has shown one meanwhile, where one was told to be deleted, or where
-- a complete window, its own or one around it, says what is gone. What a chat that is followed brings is new, almost always,
-- and stands as it came.
insert into pg_temp.touched
select m.source_id, m.message_id
from core.look as l
join core.message as m on m.source_id = l.source_id and m.message_id between l.lowest_id and l.highest_id
where
    l.file_id = %(file_id)s
    and (
        (select f.has_known from raw.file as f where f.file_id = %(file_id)s)
        or (
            l.is_complete_window
            and exists (select from core.look as o where o.source_id = l.source_id and o.file_id <> l.file_id)
        )
        or exists (
            select from core.sighting as g
            where
                g.source_id = l.source_id
                and g.message_id between l.lowest_id and l.highest_id
                and g.file_id <> l.file_id
        )
        or exists (
            select from core.source as c
            cross join lateral (
                (
                    select true
                    from raw.snapshot as s
                    where
                        s.source_id = c.source_id
                        and s.is_complete_window
                        and s.file_id <> l.file_id
                        and s.lowest_id < l.highest_id
                        and l.lowest_id < s.highest_id
                    limit 1
                )
                union all
                (
                    select true
                    from raw.deletion as d
                    where d.source_id = c.source_id and d.message_id between l.lowest_id and l.highest_id
                    limit 1
                )
            ) as w
            where coalesce(c.joined_into, c.source_id) = l.source_id
        )
    )
