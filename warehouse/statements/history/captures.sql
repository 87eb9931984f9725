-- The captures of one message, the oldest first.
select method, collected_at, content_sha256, file, file_sha256, record, version
from mart.capture
where platform = %(platform)s and chat = %(chat)s and message_id = %(message_id)s
order by collected_at, method, file, record
