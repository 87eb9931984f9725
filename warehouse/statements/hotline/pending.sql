-- Versions that the rules have not seen, with their message's album and file.
select v.version_id, v.source_id, v.message_id, v.text, m.media_name, m.album_id
from core.version as v
join core.message as m using (source_id, message_id)
where
    v.version_id > %(after)s
    and not exists (
        select from core.screening as s where s.version_id = v.version_id and s.rules = %(rules)s
    )
order by v.version_id
limit %(limit)s
