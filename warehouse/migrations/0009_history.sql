-- What was seen of a message: its captures, its versions, when it went, and where the ways of collecting it disagree.

-- Looks are found by their file; the primary key begins with the chat.
create index snapshot_file on raw.snapshot (file_id);

-- Versions in the order in which they were first seen. A capture shows its text at the newest message of its look, or at
-- the edit that it states. Pages do not say when a message was edited, so that an old page saved late seems early: a
-- version that others only know as an edit is no older than that edit. The lateral steps keep every plan on the indexes
-- of the one message.
create view core.message_version as
select
    m.source_id,
    m.message_id,
    n.version_id,
    n.number,
    n.first_seen_at,
    n.last_seen_at,
    n.edited_at,
    n.version_id = m.current_version_id as is_current
from core.message as m
cross join lateral (
    select
        g.version_id,
        min(greatest(l.newest_at, g.edited_at)) as first_seen_at,
        max(greatest(l.newest_at, g.edited_at)) as last_seen_at,
        max(g.edited_at) as edited_at,
        row_number() over (
            order by
                greatest(
                    min(greatest(l.newest_at, g.edited_at)),
                    min(coalesce(g.edited_at, '-infinity')) filter (
                        where g.edited_at is not null or f.method not in ('web_preview', 'desktop_html')
                    )
                ),
                min(g.edited_at) nulls first,
                min(f.modified_at),
                min(encode(f.sha256, 'hex')),
                min(g.capture_id)
        ) as number
    from core.sighting as g
    join raw.file as f using (file_id)
    cross join lateral (
        select max(p.newest_at) as newest_at
        from raw.snapshot as p
        join core.source as c using (source_id)
        where p.file_id = g.file_id and coalesce(c.joined_into, c.source_id) = g.source_id
    ) as l
    where g.source_id = m.source_id and g.message_id = m.message_id
    group by g.version_id
) as n;

-- What the hotline was told of is shown by none of these views.
create view mart.version as
select
    s.platform,
    s.chat,
    n.message_id,
    n.number as version,
    v.text,
    v.links,
    n.first_seen_at,
    n.last_seen_at,
    n.edited_at,
    n.is_current
from core.message_version as n
join core.source as s using (source_id)
join core.version as v on v.version_id = n.version_id
where not exists (
    select from core.hidden_message as h where h.source_id = n.source_id and h.message_id = n.message_id
);

create view mart.capture as
select
    s.platform,
    s.chat,
    g.message_id,
    c.method,
    c.collected_at,
    c.content_sha256,
    f.name as file,
    f.sha256 as file_sha256,
    c.record,
    n.number as version
from core.sighting as g
join core.source as s using (source_id)
join raw.capture as c on c.capture_id = g.capture_id
join raw.file as f on f.file_id = c.file_id
left join core.message_version as n
    on n.source_id = g.source_id and n.message_id = g.message_id and n.version_id = g.version_id
where not exists (
    select from core.hidden_message as h where h.source_id = g.source_id and h.message_id = g.message_id
);

create view mart.deletion as
select
    s.platform,
    s.chat,
    m.message_id,
    l.newest_at as last_seen_at,
    t.told_at,
    case when m.gone_at < t.told_at or t.told_at is null then m.gone_at end as first_missed_at,
    m.gone_at
from core.message as m
join core.source as s using (source_id)
cross join lateral (
    select max(p.newest_at) as newest_at
    from raw.snapshot as p
    join core.source as c using (source_id)
    where p.file_id = m.last_file_id and coalesce(c.joined_into, c.source_id) = m.source_id
) as l
cross join lateral (
    select min(d.told_at) as told_at
    from raw.deletion as d
    join core.source as c using (source_id)
    where
        d.message_id = m.message_id
        and d.source_id in (
            select o.source_id from core.source as o where o.source_id = m.source_id or o.joined_into = m.source_id
        )
) as t
where
    m.gone_at is not null
    and not exists (
        select from core.hidden_message as h where h.source_id = m.source_id and h.message_id = m.message_id
    );

-- What each method said last of each field; the message shows one of the values (statements/message/settle.sql). A field
-- that a format leaves out is no disagreement. `note` says where two values differ without contradicting each other.
create view mart.difference as
select
    s.platform,
    s.chat,
    m.message_id,
    d.field,
    d.method,
    d.value,
    d.is_shown,
    d.note,
    d.seen_at,
    d.content_sha256
from core.message as m
join core.source as s using (source_id)
join core.version as w on w.version_id = m.current_version_id
cross join lateral (
    with seen as (
        select
            g.*,
            f.method,
            f.method in ('web_preview', 'desktop_html') as is_page,
            greatest(l.newest_at, g.edited_at) as seen_at,
            v.text,
            v.links,
            row_number() over (
                order by
                    greatest(l.newest_at, g.edited_at) desc, g.edited_at desc nulls last, f.modified_at desc, f.sha256,
                    g.capture_id desc
            ) as rank
        from core.sighting as g
        join raw.file as f using (file_id)
        join core.version as v on v.version_id = g.version_id
        cross join lateral (
            select max(p.newest_at) as newest_at
            from raw.snapshot as p
            join core.source as c using (source_id)
            where p.file_id = g.file_id and coalesce(c.joined_into, c.source_id) = g.source_id
        ) as l
        where g.source_id = m.source_id and g.message_id = m.message_id
    ),
    stated as (
        select distinct on (x.field, t.method)
            x.field,
            t.method,
            x.value,
            x.shown,
            t.seen_at,
            t.is_page,
            t.is_time_local,
            t.is_lossy,
            t.capture_id
        from seen as t
        cross join lateral (
            values
            ('kind', t.kind, m.kind, 0),
            (
                'posted_at',
                to_char(t.posted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                to_char(m.posted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                t.is_time_local::integer
            ),
            (
                'edited_at',
                to_char(t.edited_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                to_char(m.edited_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                -extract(epoch from t.edited_at)
            ),
            ('text', t.text, w.text, 0),
            ('links', case when t.has_marks then t.links::text end, w.links::text, 0),
            ('sender_id', t.sender_id, m.sender_id, 0),
            ('sender_name', t.sender_name, m.sender_name, 0),
            ('signature', t.signature, m.signature, 0),
            ('reply_to_id', t.reply_to_id::text, m.reply_to_id::text, 0),
            ('forward_name', t.forward_name, m.forward_name, 0),
            ('forward_id', t.forward_id, m.forward_id, 0),
            ('forward_message_id', t.forward_message_id::text, m.forward_message_id::text, 0),
            ('media_kind', t.media_kind, m.media_kind, 0),
            ('media_name', t.media_name, m.media_name, 0),
            ('media_mime', t.media_mime, m.media_mime, 0),
            ('media_size_bytes', t.media_size_bytes::text, m.media_size_bytes::text, 0),
            ('action', t.action, m.action, 0),
            ('views', t.views::text, m.views::text, -t.views)
        ) as x (field, value, shown, preference)
        where x.value is not null
        order by x.field, t.method, x.preference, t.rank
    ),
    compared as (
        select
            *,
            min(value collate "C") over of_field < max(value collate "C") over of_field as is_different,
            bool_and(is_page) filter (where value = shown) over of_field as is_shown_by_pages,
            max(seen_at) filter (where value = shown) over of_field as shown_at
        from stated
        window of_field as (partition by field)
    )
    select
        o.field,
        o.method,
        o.value,
        o.value = o.shown as is_shown,
        case
            when o.value = o.shown then null
            when o.field = 'views' then
                case when o.is_lossy or m.is_lossy then 'rounded' else 'counted at another time' end
            when o.field = 'posted_at' then case when o.is_time_local then 'no exact time' end
            when o.field = 'sender_id' then
                case when o.value ~ '^[0-9]+$' or o.shown ~ '^[0-9]+$' then 'id without its kind' end
            when o.field = 'action' then
                case when o.value !~ '^[a-z0-9_]+$' or o.shown !~ '^[a-z0-9_]+$' then 'told in words' end
            when
                o.field in (
                    'edited_at', 'text', 'links', 'media_kind', 'media_name', 'media_mime', 'media_size_bytes'
                )
                and (o.seen_at < m.edited_at or (o.is_shown_by_pages and o.seen_at < o.shown_at))
                then 'seen before an edit'
            when
                o.field = 'media_kind'
                and (o.method = 'web_preview' or o.is_shown_by_pages)
                and (least(o.value, o.shown), greatest(o.value, o.shown))
                in (('animation', 'video_file'), ('location', 'venue'))
                then 'wider word'
        end as note,
        o.seen_at,
        c.content_sha256
    from compared as o
    join raw.capture as c on c.capture_id = o.capture_id
    where o.is_different
) as d
where
    (
        select min(f.method) < max(f.method)
        from core.sighting as g
        join raw.file as f using (file_id)
        where g.source_id = m.source_id and g.message_id = m.message_id
    )
    and not exists (
        select from core.hidden_message as h where h.source_id = m.source_id and h.message_id = m.message_id
    );

comment on view core.message_version is 'Versions of messages, numbered from 1 in the order in which they were first seen.';

comment on view mart.version is 'Every version that was seen of a message, the current one among them. For investigators.';
comment on column mart.version.platform is 'Where the chat lives: telegram, potato, …';
comment on column mart.version.chat is 'The chat: its numeric id in decimal where it is known, else its public name.';
comment on column mart.version.message_id is 'The number of the message within its chat.';
comment on column mart.version.version is 'The number of the version, from 1 in the order in which they were first seen.';
comment on column mart.version.text is 'The text as served; what text cannot hold (NUL, lone surrogates) is written ␛ and four hex digits.';
comment on column mart.version.links is 'Targets of links that the reader does not see, as a JSON list; null where no format has shown marks.';
comment on column mart.version.first_seen_at is 'Time of the newest message in the first look that showed it, or of the edit that this look states where that is later.';
comment on column mart.version.last_seen_at is 'The same of the last look that showed it.';
comment on column mart.version.edited_at is 'The latest edit that a capture of this version states; null for the text as first posted and where formats do not tell.';
comment on column mart.version.is_current is 'Whether it is the version that was seen last.';

comment on view mart.capture is 'Captures by the message that they show: what each claim about a message leads back to.';
comment on column mart.capture.platform is 'Where the chat lives: telegram, potato, …';
comment on column mart.capture.chat is 'The chat: its numeric id in decimal where it is known, else its public name.';
comment on column mart.capture.message_id is 'The number of the message within its chat.';
comment on column mart.capture.method is 'How it was got: telegram_api, web_preview, desktop_json, …';
comment on column mart.capture.collected_at is 'When it was stored.';
comment on column mart.capture.content_sha256 is 'SHA-256 of the bytes as served, or of the canonical JSON of the object.';
comment on column mart.capture.file is 'The file as it was named, or the source of a live look.';
comment on column mart.capture.file_sha256 is 'SHA-256 of that file; a live look has a number of its own.';
comment on column mart.capture.record is 'Its position in the file from 1.';
comment on column mart.capture.version is 'The version of the message that it shows.';

comment on view mart.deletion is 'Messages known to be gone, and how that is known.';
comment on column mart.deletion.platform is 'Where the chat lives: telegram, potato, …';
comment on column mart.deletion.chat is 'The chat: its numeric id in decimal where it is known, else its public name.';
comment on column mart.deletion.message_id is 'The number of the message within its chat.';
comment on column mart.deletion.last_seen_at is 'Time of the newest message in the last look that still showed this one.';
comment on column mart.deletion.told_at is 'When the platform said that it was deleted; null where it did not.';
comment on column mart.deletion.first_missed_at is 'Time of the newest message in the first complete look that lacked it; null where the platform told before any look missed it.';
comment on column mart.deletion.gone_at is 'The earlier of the two.';

comment on view mart.difference is 'Fields of which methods say different things: one row for each message, field and method, with what the method said last. A field that a format leaves out is no disagreement; albums are numbered by each method in its own way and are not compared. For investigators.';
comment on column mart.difference.platform is 'Where the chat lives: telegram, potato, …';
comment on column mart.difference.chat is 'The chat: its numeric id in decimal where it is known, else its public name.';
comment on column mart.difference.message_id is 'The number of the message within its chat.';
comment on column mart.difference.field is 'The field: text, links, posted_at, sender_name, …';
comment on column mart.difference.method is 'The method that says so.';
comment on column mart.difference.value is 'What it says; times in UTC, links as a JSON list, texts as served and escaped as in mart.message.';
comment on column mart.difference.is_shown is 'Whether the message shows this value.';
comment on column mart.difference.note is 'Why a value that is not shown is no contradiction (rounded, counted at another time, no exact time, seen before an edit, id without its kind, told in words, wider word); null where it is one.';
comment on column mart.difference.seen_at is 'Time of the newest message in the look that said so, or of the edit that this look states where that is later.';
comment on column mart.difference.content_sha256 is 'SHA-256 of the capture that says so.';
