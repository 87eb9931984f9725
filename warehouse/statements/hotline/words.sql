-- All words around a message: every version of it and of its album, and the names of their files.
select o.message_id, array_agg(distinct v.text) || array_agg(distinct g.media_name) filter (where g.media_name is not null)
from core.message as m
join core.message as o
    on o.source_id = m.source_id and (o.message_id = m.message_id or o.album_id = m.album_id)
join core.version as v on v.source_id = o.source_id and v.message_id = o.message_id
join core.sighting as g on g.source_id = o.source_id and g.message_id = o.message_id
where m.source_id = %(source_id)s and m.message_id = %(message_id)s
group by o.message_id
order by o.message_id
