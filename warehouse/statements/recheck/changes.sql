-- Of the messages of a source posted within a span up to now: how many there are, and how many of them were edited or are
-- gone.
select count(m.message_id), count(m.message_id) filter (where m.version_count > 1 or m.gone_at is not null)
from core.watch as w
join core.source as s on s.platform = %(platform)s and s.numeric_id = w.numeric_id
join core.message as m on m.source_id = s.source_id and m.posted_at > now() - %(span)s::interval
where w.watch_key = %(watch_key)s
