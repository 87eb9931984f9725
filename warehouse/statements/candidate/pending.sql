-- Versions that have not been looked through with the reading and the origin that they have now, held until the
-- transaction ends. An unread version without an origin has nothing to look at.
select v.version_id, r.reading_id, m.forward_id, s.platform
from core.version as v
join core.message as m using (source_id, message_id)
join core.source as s using (source_id)
left join core.reading as r on r.version_id = v.version_id and r.version_id > %(after)s and r.is_current
left join core.candidate_look as l on l.version_id = v.version_id
where
    v.version_id > %(after)s
    and (r.reading_id, m.forward_id) is distinct from (l.reading_id, l.forward_id)
order by v.version_id
limit %(limit)s
for no key update of v
