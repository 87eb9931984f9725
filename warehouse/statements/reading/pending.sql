-- Versions that a model has not read, with what is known around them: buttons, the text they answer, the texts of
-- their album. With `only_unread` a version that any model has read is left out: reading it anew is for `reread`. The
-- bounds are said of readings too, so that other months are left alone.
select
    v.version_id,
    v.text,
    s.chat_type,
    v.entities,
    m.buttons,
    a.text as reply_to_text,
    (
        select array_agg(w.text order by o.message_id)
        from core.message as o
        join core.version as w on w.version_id = o.current_version_id
        where
            o.source_id = m.source_id
            and o.album_id = m.album_id
            and o.message_id <> m.message_id
            and w.text <> ''
    ) as album_texts
from core.version as v
join core.message as m using (source_id, message_id)
join core.source as s using (source_id)
left join core.message as p on p.source_id = m.source_id and p.message_id = m.reply_to_id
left join core.version as a on a.version_id = p.current_version_id
where
    v.version_id > %(after)s
    and v.version_id <= %(up_to)s
    and not (
        %(only_unread)s
        and exists (select from core.reading as k where k.version_id = v.version_id and k.version_id > %(after)s)
    )
    and not exists (
        select from core.reading as r
        join core.model as o using (model_id)
        where
            r.version_id = v.version_id
            and r.version_id > %(after)s
            and r.version_id <= %(up_to)s
            and o.name = %(model)s
    )
order by v.version_id
limit %(limit)s
