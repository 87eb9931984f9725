-- A row for each fact that has another value than before; one that is no longer stated has none.
with last as (
    select distinct on (what) what, value
    from core.chat_fact
    where platform = %(platform)s and numeric_id = %(numeric_id)s
    order by what, change_id desc
),
stated as (
    select * from unnest(%(whats)s::text[], %(values)s::text[]) as s (what, value)
)
insert into core.chat_fact (platform, numeric_id, what, value)
select %(platform)s, %(numeric_id)s, what, s.value
from last as l
full join stated as s using (what)
where l.value is distinct from s.value
order by what
