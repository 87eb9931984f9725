-- A row for each administrator who is new, has another role or title, or is none any longer.
with last as (
    select distinct on (user_id) user_id, role, title
    from core.admin_title
    where platform = %(platform)s and numeric_id = %(numeric_id)s
    order by user_id, change_id desc
),
shown as (
    select * from unnest(%(user_ids)s::bigint[], %(roles)s::text[], %(titles)s::text[]) as s (user_id, role, title)
)
insert into core.admin_title (platform, numeric_id, user_id, role, title)
select %(platform)s, %(numeric_id)s, user_id, s.role, s.title
from last as l
full join shown as s using (user_id)
where (l.role, l.title) is distinct from (s.role, s.title)
order by user_id
