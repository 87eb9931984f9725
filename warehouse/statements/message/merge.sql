-- Sightings of a batch, and the messages that they show for the first time. What is known already is settled when the
-- file is closed. The row count is that of new messages.
with seen as (
    insert into core.sighting (
        capture_id, file_id, source_id, message_id, version_id, has_marks,
        kind, posted_at, is_time_local, edited_at, sender_id, sender_name, signature, reply_to_id, forward_name, forward_id,
    forward_message_id, media_kind, media_name, media_mime, media_size_bytes, album_id, action, views, is_lossy, buttons, details
    )
    select
        s.capture_id, s.file_id, s.source_id, s.message_id, k.version_id, s.links_sha256 is not null,
        kind, posted_at, is_time_local, edited_at, sender_id, sender_name, signature, reply_to_id, forward_name, forward_id,
    forward_message_id, media_kind, media_name, media_mime, media_size_bytes, album_id, action, views, is_lossy, buttons, details
    from pg_temp.staged as s
    cross join lateral (
        select v.version_id
        from core.version as v
        where
            v.source_id = s.source_id
            and v.message_id = s.message_id
            and v.text_sha256 = s.text_sha256
            and (s.links_sha256 is null or v.links_sha256 = s.links_sha256)
        order by v.links_sha256
        limit 1
    ) as k
    returning *
)
insert into core.message (
    source_id, message_id, current_version_id, last_file_id,
    kind, posted_at, is_time_local, edited_at, sender_id, sender_name, signature, reply_to_id, forward_name, forward_id,
    forward_message_id, media_kind, media_name, media_mime, media_size_bytes, album_id, action, views, is_lossy, buttons, details
)
select
    source_id, message_id, version_id, file_id,
    kind, posted_at, is_time_local, edited_at, sender_id, sender_name, signature, reply_to_id, forward_name, forward_id,
    forward_message_id, media_kind, media_name, media_mime, media_size_bytes, album_id, action, views, is_lossy, buttons, details
from seen
on conflict (source_id, message_id) do nothing
