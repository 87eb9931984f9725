-- Messages whose deletion a look was told of.
insert into pg_temp.touched
select m.source_id, m.message_id
from raw.deletion as d
join core.source as c using (source_id)
join core.message as m on m.source_id = coalesce(c.joined_into, c.source_id) and m.message_id = d.message_id
where d.file_id = %(file_id)s
on conflict do nothing
