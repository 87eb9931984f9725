-- The captures of a message, with their links and the heads that cover them (null: no head yet); none of the hotline.
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
    and not exists (
        select from core.hidden_message as h where h.source_id = any(%(source_ids)s) and h.message_id = r.message_id
    )
order by l.capture_id
