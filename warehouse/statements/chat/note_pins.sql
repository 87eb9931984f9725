-- A row for each message that is pinned now and was not, or was and is no longer.
with last as (
    select distinct on (message_id) message_id, is_pinned
    from core.pin
    where platform = %(platform)s and numeric_id = %(numeric_id)s
    order by message_id, change_id desc
),
shown as (
    select unnest(%(message_ids)s::bigint[]) as message_id
)
insert into core.pin (platform, numeric_id, message_id, is_pinned)
select %(platform)s, %(numeric_id)s, message_id, s.message_id is not null
from last as l
full join shown as s using (message_id)
where message_id >= %(lowest_id)s and coalesce(l.is_pinned, false) <> (s.message_id is not null)
order by message_id
