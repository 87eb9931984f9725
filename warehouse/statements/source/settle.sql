-- Name, title and kind of chat as the latest look shows them; what a look does not say, it does not change. A look that
-- says what is known already changes nothing whenever it was: a chat that is followed has many thousands of such looks.
with ranked as (
    select
        p.*,
        row_number() over (
            partition by p.source_id order by p.newest_at desc, f.modified_at desc, f.sha256
        ) as rank
    from raw.snapshot as p
    join raw.file as f using (file_id)
    where p.source_id in (
        select n.source_id
        from raw.snapshot as n
        join core.source as k using (source_id)
        where
            n.file_id = %(file_id)s
            and (
                coalesce(n.name, k.name) is distinct from k.name
                or coalesce(n.title, k.title) is distinct from k.title
                or n.chat_type not in ('unknown', k.chat_type)
            )
    )
),
settled as (
    select
        source_id,
        (array_agg(name order by rank) filter (where name is not null))[1] as name,
        (array_agg(title order by rank) filter (where title is not null))[1] as title,
        (array_agg(chat_type order by rank) filter (where chat_type <> 'unknown'))[1] as chat_type
    from ranked
    group by source_id
)
update core.source as s
set
    name = coalesce(t.name, s.name),
    title = coalesce(t.title, s.title),
    chat_type = coalesce(t.chat_type, s.chat_type)
from settled as t
where
    s.source_id = t.source_id
    and (s.name, s.title, s.chat_type) is distinct from (
        coalesce(t.name, s.name), coalesce(t.title, s.title), coalesce(t.chat_type, s.chat_type)
    )
