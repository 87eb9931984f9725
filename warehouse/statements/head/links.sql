-- The links of a stretch of a chain, one after the other.
select string_agg(link, ''::bytea order by position)
from raw.link
where source_id = %(source_id)s and position between %(first)s and %(last)s
