-- Mentions of some readings in the order of the text.
select reading_id, start_offset, end_offset, text, confidence, found_by, is_hidden, kind, role
from core.person
where reading_id = any(%(reading_ids)s)
order by reading_id, position
