-- Files that were stored before their message was hidden.
select distinct w.sha256
from core.hidden_message as h
join core.source as c on coalesce(c.joined_into, c.source_id) = h.source_id
join raw.message_media as w on w.source_id = c.source_id and w.message_id = h.message_id
where w.outcome = 'stored'
