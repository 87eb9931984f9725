-- Mentions whose stretch is no part of the text; a stored text is never shorter than the text as served.
select n.what || ' of reading ' || n.reading_id || ': ' || n.start_offset || ' to ' || n.end_offset
from (
    select 'price' as what, reading_id, version_id, start_offset, end_offset, is_hidden from core.price
    union all
    select 'wallet', reading_id, version_id, start_offset, end_offset, is_hidden from core.wallet
    union all
    select 'handle', reading_id, version_id, start_offset, end_offset, is_hidden from core.handle
    union all
    select 'person', reading_id, version_id, start_offset, end_offset, is_hidden from core.person
    union all
    select 'victim', reading_id, version_id, start_offset, end_offset, is_hidden from core.victim
) as n
join core.reading as r using (reading_id, version_id)
join core.version as v using (version_id)
where not n.is_hidden and (n.start_offset < 0 or n.end_offset <= n.start_offset or n.end_offset > length(v.text))
