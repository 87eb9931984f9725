-- Stage what is known of some chats once more, under the chats that they count for now. The captures say which chat a
-- message was seen in; the sightings and versions hold what was parsed from them.
insert into pg_temp.staged
select
    g.capture_id,
    g.file_id,
    coalesce(c.joined_into, c.source_id),
    g.message_id,
    row_number() over same_version > 1
        or (not g.has_marks and bool_or(g.has_marks) over same_text),
    g.kind, g.posted_at, g.is_time_local, g.edited_at, g.sender_id, g.sender_name, g.signature, g.reply_to_id,
    g.forward_name, g.forward_id, g.forward_message_id, g.media_kind, g.media_name, g.media_mime, g.media_size_bytes,
    g.album_id, g.action, g.views, g.is_lossy, g.buttons, g.details,
    v.text,
    v.text_sha256,
    case when g.has_marks then v.links_sha256 end,
    case when g.has_marks then v.links end,
    case when g.has_marks then v.entities end
from core.sighting as g
join core.version as v using (version_id)
join raw.capture as r using (capture_id)
join core.source as c on c.source_id = r.source_id
where g.source_id = any(%(source_ids)s)
window
    same_text as (partition by coalesce(c.joined_into, c.source_id), g.message_id, v.text_sha256),
    same_version as (
        partition by coalesce(c.joined_into, c.source_id), g.message_id, v.text_sha256,
            case when g.has_marks then v.links_sha256 end
        order by g.capture_id
    )
