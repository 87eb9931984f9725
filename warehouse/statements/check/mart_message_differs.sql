-- Chats of which the mart shows another number of messages than core holds; and of the messages with the newest versions those
-- that only one of the two has, or that differ in what they say. One by one, as a join over all of the view reads all of core.
with late as materialized (
    select distinct v.source_id, v.message_id
    from (select source_id, message_id from core.version order by version_id desc limit 5000) as v
),
held as (
    select
        s.platform, s.chat, n.message_id, n.kind, n.posted_at, n.edited_at, n.sender_id, n.sender_name, n.reply_to_id,
        n.version_count, n.gone_at, md5(v.text) as text, md5(v.links::text) as links
    from late
    join core.message as n using (source_id, message_id)
    join core.source as s using (source_id)
    join core.version as v on v.version_id = n.current_version_id
    where not exists (
        select from core.hidden_message as h where h.source_id = n.source_id and h.message_id = n.message_id
    )
),
shown as (
    select
        m.platform, m.chat, m.message_id, m.kind, m.posted_at, m.edited_at, m.sender_id, m.sender_name, m.reply_to_id,
        m.version_count, m.gone_at, md5(m.text) as text, md5(m.links::text) as links
    from late
    join core.source as s using (source_id)
    cross join lateral (
        select * from mart.message as o
        where o.platform = s.platform and o.chat = s.chat and o.message_id = late.message_id
        limit 2
    ) as m
)
select platform || ':' || chat || ': ' || coalesce(c.held, 0) || ' held, ' || coalesce(m.shown, 0) || ' shown'
from (select platform, chat, count(*) as shown from mart.message group by platform, chat) as m
full join (
    select s.platform, s.chat, count(*) as held
    from core.message as n
    join core.source as s using (source_id)
    where not exists (
        select from core.hidden_message as h where h.source_id = n.source_id and h.message_id = n.message_id
    )
    group by s.platform, s.chat
) as c using (platform, chat)
where m.shown is distinct from c.held
union all
select distinct d.platform || ':' || d.chat || '/' || d.message_id || ': another in the mart than in core'
from (
    (select * from held except all select * from shown)
    union all
    (select * from shown except all select * from held)
) as d
