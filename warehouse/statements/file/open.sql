-- A file is known by its content: a second name for it changes nothing. A live look begins after everything that the look
-- before it has shown, however the clock is set back in between: looks at a source are ordered by their times.
insert into raw.file (sha256, name, size_bytes, method, modified_at)
values (
    %(sha256)s, %(name)s, %(size_bytes)s, %(method)s,
    greatest(%(modified_at)s, case when %(size_bytes)s = 0 then (
        select max(s.newest_at) + interval '1 microsecond'
        from raw.snapshot as s
        where s.file_id = (
            select f.file_id
            from raw.file as f
            where f.name = %(name)s and f.method = %(method)s and f.size_bytes = 0
            order by f.file_id desc
            limit 1
        )
    ) end)
)
on conflict (sha256) do nothing
