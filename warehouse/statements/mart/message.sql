-- One message.
select
    m.platform, m.chat, s.title, m.message_id, m.kind, m.posted_at, m.edited_at, m.sender_id, m.sender_name, m.signature,
    m.reply_to_id, m.forward_name, m.media_kind, m.media_name, m.views, m.is_views_lossy, m.version_count, m.last_seen_at,
    m.gone_at, m.text
from mart.message as m
join core.source as s using (platform, chat)
where m.platform = %(platform)s and m.chat = %(chat)s and m.message_id = %(message_id)s
