-- Columns in the order of warehouse/staging.py; the number of a new version is drawn by the way.
copy pg_temp.staged (
    capture_id, file_id, source_id, message_id, is_spare, is_time_local, posted_at, kind, edited_at, sender_id, sender_name,
    signature, reply_to_id, forward_name, forward_id, forward_message_id, media_kind, media_name, media_mime,
    media_size_bytes, album_id, action, views, is_lossy, buttons, details, text, text_sha256, links_sha256, links, entities
) from stdin (format binary)
