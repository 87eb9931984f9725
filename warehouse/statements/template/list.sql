-- Templates, the most frequent first.
select template_id, message_count, chat_count, spelling_count, first_seen_at, last_seen_at, pattern
from mart.template
order by message_count desc, template_id
limit %(limit)s
