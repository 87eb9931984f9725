-- The chat known by this name only, what it is joined to, and the one numeric chat that the name has been seen with:
-- null where there is none, where there are several, or where a person has undone the join.
select
    s.source_id,
    s.joined_into,
    (
        select case when count(*) = 1 then min(n.source_id) end
        from core.source_name as n
        where n.platform = s.platform and n.name = s.name
        having not exists (
            select from core.source_join as j
            where j.from_source = s.source_id and j.into_source = min(n.source_id) and j.is_undone_by_person
        )
    )
from core.source as s
where s.platform = %(platform)s and s.name = %(name)s and s.numeric_id is null
