-- Captures as they are; the time is that of the transaction.
copy raw.capture (capture_id, file_id, record, source_id, message_id, method, content, content_sha256) from stdin
with (format binary)
