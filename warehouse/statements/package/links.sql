-- The captures of messages of one chat, redacted ones too, with their links and the heads that cover them; none of the hotline.
with shown as (
    select o.message_id
    from unnest(%(message_ids)s::bigint[]) as o (message_id)
    where not exists (
        select from core.hidden_message as h where h.source_id = %(source_id)s and h.message_id = o.message_id
    )
),
named as (
    select g.capture_id
    from core.sighting as g
    join shown using (message_id)
    where g.source_id = %(source_id)s
    union
    select d.capture_id
    from raw.redaction_item as d
    join raw.capture as r using (capture_id)
    join core.source as s on s.source_id = r.source_id
    join shown as o on o.message_id = r.message_id
    where coalesce(s.joined_into, s.source_id) = %(source_id)s
)
select l.capture_id, l.source_id, s.platform || ':' || s.chat, l.position, l.link, t.number
from named as n
join raw.link as l using (capture_id)
join core.source as s on s.source_id = l.source_id
left join lateral (
    select h.number, h.first
    from raw.head_tip as h
    where h.source_id = l.source_id and h.last >= l.position
    order by h.last
    limit 1
) as t on t.first <= l.position
order by l.capture_id
