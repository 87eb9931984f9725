-- Settle the touched messages from everything that has been seen of them. Each fact is the one of the latest capture that
-- states it; the current version is the one seen last; a message is gone where a later, complete look by a method that has
-- seen it lacks it. Looks are ordered by their newest message, then by the file's time; nothing here depends on the order
-- in which files came in. A preview page shows some of the buttons only; other links behind them make the texts pending
-- again. Returns the messages that are known to be gone only now. Of the looks at a chat, many thousands where it is
-- followed, only those are put together that show a touched message or have a complete window.
with shown as materialized (
    select distinct g.source_id, g.file_id
    from pg_temp.touched as t
    join core.sighting as g using (source_id, message_id)
),
looks as materialized (
    select l.*
    from shown as n
    cross join lateral (
        select * from core.look as k where k.source_id = n.source_id and k.file_id = n.file_id
    ) as l
),
windows as materialized (
    select l.*
    from (
        select distinct coalesce(c.joined_into, c.source_id) as source_id, s.file_id
        from core.source as c
        cross join lateral (
            select p.file_id from raw.snapshot as p where p.source_id = c.source_id and p.is_complete_window
        ) as s
        where coalesce(c.joined_into, c.source_id) in (select source_id from pg_temp.touched)
    ) as n
    cross join lateral (
        select * from core.look as k where k.source_id = n.source_id and k.file_id = n.file_id
    ) as l
    where l.is_complete_window
),
ranked as (
    select
        g.*,
        l.method,
        l.newest_at,
        l.modified_at,
        row_number() over (
            partition by g.source_id, g.message_id
            order by
                greatest(l.newest_at, g.edited_at) desc, g.edited_at desc nulls last, l.modified_at desc, l.sha256,
                g.capture_id desc
        ) as rank,
        row_number() over (
            partition by g.source_id, g.message_id order by l.newest_at desc, l.modified_at desc, l.sha256
        ) as look_rank
    from pg_temp.touched as t
    join core.sighting as g using (source_id, message_id)
    join looks as l on l.source_id = g.source_id and l.file_id = g.file_id
),
settled as (
    select
        source_id,
        message_id,
        (array_agg(version_id order by rank))[1] as version_id,
        count(distinct version_id) as version_count,
        (array_agg(kind order by rank))[1] as kind,
        (array_agg(posted_at order by is_time_local, rank))[1] as posted_at,
        bool_and(is_time_local) as is_time_local,
        max(edited_at) as edited_at,
        (array_agg(sender_id order by rank) filter (where sender_id is not null))[1] as sender_id,
        (array_agg(sender_name order by rank) filter (where sender_name is not null))[1] as sender_name,
        (array_agg(signature order by rank) filter (where signature is not null))[1] as signature,
        (array_agg(reply_to_id order by rank) filter (where reply_to_id is not null))[1] as reply_to_id,
        (array_agg(forward_name order by rank) filter (where forward_name is not null))[1] as forward_name,
        (array_agg(forward_id order by rank) filter (where forward_id is not null))[1] as forward_id,
        (array_agg(forward_message_id order by rank) filter (where forward_message_id is not null))[1] as forward_message_id,
        (array_agg(media_kind order by rank) filter (where media_kind is not null))[1] as media_kind,
        (array_agg(media_name order by rank) filter (where media_name is not null))[1] as media_name,
        (array_agg(media_mime order by rank) filter (where media_mime is not null))[1] as media_mime,
        (array_agg(media_size_bytes order by rank) filter (where media_size_bytes is not null))[1] as media_size_bytes,
        (array_agg(album_id order by rank) filter (where album_id is not null))[1] as album_id,
        (array_agg(action order by rank) filter (where action is not null))[1] as action,
        max(views) as views,
        coalesce((array_agg(is_lossy order by views desc, is_lossy) filter (where views is not null))[1], false) as is_lossy,
        (array_agg(buttons order by method = 'web_preview', rank) filter (where buttons is not null))[1] as buttons,
        (array_agg(details order by rank) filter (where details is not null))[1] as details,
        (array_agg(file_id order by look_rank))[1] as file_id,
        (array_agg(newest_at order by look_rank))[1] as newest_at,
        (array_agg(modified_at order by look_rank))[1] as modified_at,
        array_agg(distinct method) as methods
    from ranked
    group by source_id, message_id
),
judged as (
    select
        t.*,
        m.gone_at is not null as was_gone,
        jsonb_path_query_array(coalesce(m.buttons, '[]'), '$[*].target ? (@ != null)')
            <> jsonb_path_query_array(coalesce(t.buttons, '[]'), '$[*].target ? (@ != null)') as has_other_links,
        least(
            (
                select min(d.told_at)
                from raw.deletion as d
                join core.source as c using (source_id)
                where coalesce(c.joined_into, c.source_id) = t.source_id and d.message_id = t.message_id
            ),
            (
                select min(l.newest_at)
                from windows as l
                where
                    l.source_id = t.source_id
                    and l.lowest_id < t.message_id
                    and t.message_id < l.highest_id
                    and l.method = any(t.methods)
                    and (l.newest_at, l.modified_at) > (t.newest_at, t.modified_at)
            )
        ) as gone_at
    from settled as t
    join core.message as m using (source_id, message_id)
),
dropped as (
    delete from core.reading
    where version_id in (
        select v.version_id
        from judged as t
        join core.version as v using (source_id, message_id)
        where t.has_other_links
    )
),
updated as (
    update core.message as m
    set
        kind = t.kind,
        posted_at = t.posted_at,
        is_time_local = t.is_time_local,
        edited_at = t.edited_at,
        sender_id = t.sender_id,
        sender_name = t.sender_name,
        signature = t.signature,
        reply_to_id = t.reply_to_id,
        forward_name = t.forward_name,
        forward_id = t.forward_id,
        forward_message_id = t.forward_message_id,
        media_kind = t.media_kind,
        media_name = t.media_name,
        media_mime = t.media_mime,
        media_size_bytes = t.media_size_bytes,
        album_id = t.album_id,
        action = t.action,
        views = t.views,
        is_lossy = t.is_lossy,
        buttons = t.buttons,
        details = t.details,
        current_version_id = t.version_id,
        version_count = t.version_count,
        last_file_id = t.file_id,
        gone_at = t.gone_at
    from judged as t
    where m.source_id = t.source_id and m.message_id = t.message_id
    returning m.source_id, m.message_id, m.gone_at is not null and not t.was_gone as is_newly_gone
)
select s.chat, u.message_id
from updated as u
join core.source as s using (source_id)
where u.is_newly_gone
order by s.chat, u.message_id
