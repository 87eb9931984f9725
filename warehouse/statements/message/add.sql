-- Messages that nothing is known of.
insert into core.message (
    source_id, message_id, current_version_id, last_file_id,
    kind, posted_at, is_time_local, edited_at, sender_id, sender_name, signature, reply_to_id, forward_name, forward_id,
    forward_message_id, media_kind, media_name, media_mime, media_size_bytes, album_id, action, views, is_lossy, buttons, details
)
select
    source_id, message_id, version_id, file_id,
    kind, posted_at, is_time_local, edited_at, sender_id, sender_name, signature, reply_to_id, forward_name, forward_id,
    forward_message_id, media_kind, media_name, media_mime, media_size_bytes, album_id, action, views, is_lossy, buttons, details
from pg_temp.staged
