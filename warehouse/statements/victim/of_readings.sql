-- Victims and persons who may be victims, in some readings, in the order of the text; the audit log notes it.
select reading_id, start_offset, end_offset, text, confidence, found_by, is_hidden, kind, role
from core.victims_of(%(reading_ids)s::bigint[])
order by reading_id, position
