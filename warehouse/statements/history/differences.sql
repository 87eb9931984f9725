-- Where methods disagree about one message, the value that is shown first.
select field, method, value, is_shown, note, seen_at, content_sha256
from mart.difference
where platform = %(platform)s and chat = %(chat)s and message_id = %(message_id)s
order by field, is_shown desc, method
