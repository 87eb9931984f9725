-- What is staged, as lines of text, in the order of the columns of the table that takes them (create.sql).
copy (
    select
        capture_id, file_id, source_id, message_id, is_spare, kind, posted_at, is_time_local, edited_at, sender_id,
        sender_name, signature, reply_to_id, forward_name, forward_id, forward_message_id, media_kind, media_name, media_mime,
        media_size_bytes, album_id, action, views, is_lossy, buttons, details, text, text_sha256, links_sha256, links, entities
    from pg_temp.staged
    order by capture_id
) to stdout
