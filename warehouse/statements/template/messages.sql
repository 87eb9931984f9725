-- Messages of one template, the newest first.
select
    lpad(to_hex(t.template_id), 16, '0'), s.platform, s.chat, m.message_id, m.posted_at, t.pattern, g.slots
from core.template_text as t
join core.template_member as g using (number)
join core.message as m on m.current_version_id = g.version_id
join core.source as s on s.source_id = m.source_id
where
    t.template_id = (select o.template_id from core.template_text as o where o.number = %(number)s)
    and not exists (
        select from core.hidden_message as h where h.source_id = m.source_id and h.message_id = m.message_id
    )
order by m.posted_at desc, s.platform, s.chat, m.message_id desc
limit %(limit)s
