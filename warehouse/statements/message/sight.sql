-- Sightings of messages that nothing is known of.
insert into core.sighting (
    capture_id, file_id, source_id, message_id, version_id, has_marks,
    kind, posted_at, is_time_local, edited_at, sender_id, sender_name, signature, reply_to_id, forward_name, forward_id,
    forward_message_id, media_kind, media_name, media_mime, media_size_bytes, album_id, action, views, is_lossy, buttons, details
)
select
    capture_id, file_id, source_id, message_id, version_id, links_sha256 is not null,
    kind, posted_at, is_time_local, edited_at, sender_id, sender_name, signature, reply_to_id, forward_name, forward_id,
    forward_message_id, media_kind, media_name, media_mime, media_size_bytes, album_id, action, views, is_lossy, buttons, details
from pg_temp.staged
