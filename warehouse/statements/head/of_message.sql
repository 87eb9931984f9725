-- The captures of a message, with their links and the heads that cover them (null: no head yet).
select
    l.capture_id,
    l.source_id,
    c.platform || ':' || c.chat,
    l.position,
    l.link,
    t.number
from raw.capture as r
join raw.link as l using (capture_id)
join core.source as c on c.source_id = l.source_id
left join raw.head_tip as t on t.source_id = l.source_id and l.position between t.first and t.last
where
    r.message_id = %(message_id)s
    and r.source_id = any(%(source_ids)s)
order by l.capture_id
