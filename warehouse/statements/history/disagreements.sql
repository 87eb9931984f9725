-- The fields of which methods disagree, for every message of a chat; a contradiction is a value without a note.
select message_id, field, bool_or(note is null) as is_contradicted
from mart.difference
where platform = %(platform)s and chat = %(chat)s and not is_shown
group by message_id, field
order by message_id desc, field
