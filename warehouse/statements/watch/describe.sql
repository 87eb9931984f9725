-- A row only where the name, the title or the description is another than the last one.
insert into core.description (platform, numeric_id, name, title, about, member_count)
select %(platform)s, %(numeric_id)s, %(name)s, %(title)s, %(about)s, %(member_count)s
where not exists (
    select
    from (
        select name, title, about
        from core.description
        where platform = %(platform)s and numeric_id = %(numeric_id)s
        order by description_id desc
        limit 1
    ) as last
    where (last.name, last.title, last.about) is not distinct from (%(name)s, %(title)s, %(about)s)
)
