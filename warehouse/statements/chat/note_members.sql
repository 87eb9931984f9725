-- A row for another number of members: once a day at most, unless the chat has described itself anew since the last row.
insert into core.member_count (platform, numeric_id, member_count)
select %(platform)s, %(numeric_id)s, %(member_count)s
where not exists (
    select
    from (
        select member_count, seen_at
        from core.member_count
        where platform = %(platform)s and numeric_id = %(numeric_id)s
        order by change_id desc
        limit 1
    ) as last
    where
        last.member_count = %(member_count)s
        or (
            last.seen_at >= date_trunc('day', now(), 'UTC')
            and not exists (
                select from core.description as d
                where d.platform = %(platform)s and d.numeric_id = %(numeric_id)s and d.seen_at > last.seen_at
            )
        )
)
