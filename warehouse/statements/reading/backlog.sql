-- Versions that no model has read, counted up to a bound; since when the first of them has been stored; and when the last
-- reading was made.
with unread as (
    select v.version_id, v.source_id, v.message_id
    from core.version as v
    where
        v.version_id >= (select min(w.first_id) from core.new_version as w where w.step = 'reading')
        and not exists (select from core.reading as r where r.version_id = v.version_id and r.is_current)
    order by v.version_id
    limit %(most)s
),
oldest as (
    select * from unread order by version_id limit 1
)
select
    (select count(*) from unread),
    (
        select min(c.collected_at)
        from oldest as o
        join core.sighting as g using (source_id, message_id, version_id)
        join raw.capture as c using (capture_id)
    ),
    (select read_at from core.reading order by reading_id desc limit 1)
