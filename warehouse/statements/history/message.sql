-- One message, and how it is known to be gone.
select m.platform, m.chat, m.message_id, m.kind, m.posted_at, d.last_seen_at, d.told_at, d.first_missed_at, d.gone_at
from mart.message as m
left join mart.deletion as d using (platform, chat, message_id)
where m.platform = %(platform)s and m.chat = %(chat)s and m.message_id = %(message_id)s
