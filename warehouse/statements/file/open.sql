-- A file is known by its content: a second name for it changes nothing. A look that begins now begins after everything that
-- the look before it by the same method has shown, where the clock was set back in between: looks at a source are ordered by
-- their times. A clock that was more than a week ahead is not followed.
insert into raw.file (sha256, name, size_bytes, method, modified_at)
select
    %(sha256)s, %(name)s, %(size_bytes)s, %(method)s,
    greatest(t.given, (
        select b.ended + interval '1 microsecond'
        from (
            select
                greatest(
                    f.modified_at, (select max(s.newest_at) from raw.snapshot as s where s.file_id = f.file_id)
                ) as ended
            from raw.file as f
            where %(begins_now)s and f.name = %(name)s and f.method = %(method)s and f.size_bytes = 0
            order by f.file_id desc
            limit 1
        ) as b
        where b.ended < t.given + interval '7 days'
    ))
from (values (%(modified_at)s::timestamptz)) as t (given)
on conflict (sha256) do nothing
