-- The versions of messages of one chat, with the captures that show each; none of the hotline.
select
    m.message_id,
    m.kind,
    m.posted_at,
    m.edited_at,
    m.gone_at,
    m.sender_id,
    m.sender_name,
    m.signature,
    m.reply_to_id,
    m.forward_name,
    m.media_kind,
    m.media_name,
    v.version_id,
    v.version_id = m.current_version_id,
    v.text,
    v.links,
    array(
        select g.capture_id
        from core.sighting as g
        where g.source_id = m.source_id and g.message_id = m.message_id and g.version_id = v.version_id
        order by g.capture_id
    )
from core.message as m
join core.version as v using (source_id, message_id)
where
    m.source_id = %(source_id)s
    and m.message_id = any(%(message_ids)s)
    and not exists (
        select from core.hidden_message as h where h.source_id = m.source_id and h.message_id = m.message_id
    )
order by m.message_id, v.version_id
