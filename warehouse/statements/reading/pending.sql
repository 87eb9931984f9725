-- Versions that a model has not read, with what is known around them: buttons, the text they answer, the texts of
-- their album. With `only_unread` a version that any model has read is left out: reading it anew is for `reread`; such
-- versions lie behind the first that is noted. `r.version_id > ...` lets both indexes begin where the page begins, and
-- leaves other months alone.
with wanted as materialized (
    select n.version_id
    from core.version as n
    where
        n.version_id > %(after)s
        and n.version_id <= %(up_to)s
        and (
            not %(only_unread)s
            or n.version_id >= (select min(w.first_id) from core.new_version as w where w.step = 'reading')
        )
        and not exists (
            select from core.reading as r
            where
                r.version_id = n.version_id
                and r.version_id > %(after)s
                and r.version_id <= %(up_to)s
                and (
                    %(only_unread)s
                    or r.model_id = (select o.model_id from core.model as o where o.name = %(model)s)
                )
        )
    order by n.version_id
    limit %(limit)s
)
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
from wanted as n
join core.version as v using (version_id)
join core.message as m using (source_id, message_id)
join core.source as s using (source_id)
left join core.message as p on p.source_id = m.source_id and p.message_id = m.reply_to_id
left join core.version as a on a.version_id = p.current_version_id
order by v.version_id
