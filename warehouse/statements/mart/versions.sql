-- The versions of one message with the looks that showed them, the current one last.
select
    v.version_id,
    v.text,
    v.text_sha256,
    v.links,
    min(l.newest_at) as first_seen_at,
    max(l.newest_at) as last_seen_at,
    max(g.edited_at) as edited_at,
    v.version_id = m.current_version_id as is_current
from core.source as s
join core.message as m using (source_id)
join core.version as v using (source_id, message_id)
join core.sighting as g using (source_id, message_id, version_id)
left join core.look as l on l.source_id = g.source_id and l.file_id = g.file_id
where s.platform = %(platform)s and s.chat = %(chat)s and m.message_id = %(message_id)s
group by v.version_id, m.current_version_id
order by is_current, last_seen_at, edited_at nulls first, v.version_id
