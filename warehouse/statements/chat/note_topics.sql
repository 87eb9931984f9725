-- A row for each topic that is new, has another title or state, or, where all were listed, is gone.
with last as (
    select distinct on (topic_id) topic_id, title, is_closed, is_gone
    from core.topic
    where platform = %(platform)s and numeric_id = %(numeric_id)s
    order by topic_id, change_id desc
),
shown as (
    select * from unnest(%(topic_ids)s::bigint[], %(titles)s::text[], %(closed)s::boolean[])
        as s (topic_id, title, is_closed)
)
insert into core.topic (platform, numeric_id, topic_id, title, is_closed, is_gone)
select
    %(platform)s, %(numeric_id)s, topic_id,
    coalesce(s.title, l.title), coalesce(s.is_closed, l.is_closed), s.title is null
from last as l
full join shown as s using (topic_id)
where
    case
        when s.title is null then %(is_whole)s and not l.is_gone
        else (l.title, l.is_closed, l.is_gone) is distinct from (s.title, s.is_closed, false)
    end
order by topic_id
