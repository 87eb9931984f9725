-- Whether the login sees the message.
select exists (select from core.message where source_id = %(source_id)s and message_id = %(message_id)s)
