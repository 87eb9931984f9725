-- The versions of one message, the first one first.
select version, text, links, first_seen_at, last_seen_at, edited_at, is_current
from mart.version
where platform = %(platform)s and chat = %(chat)s and message_id = %(message_id)s
order by version
