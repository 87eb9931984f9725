-- Two texts of one message may first show in one look: an id twice in a file. They are told apart by where they stand in
-- the file with the lowest hash (captures of a file are numbered as its records are), not by which file came in first.
create or replace view core.message_version as
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
                (array_agg(g.capture_id order by f.sha256, g.capture_id))[1]
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

call past.mirror('core.message_version');
