-- Whether a message was redacted.
select exists (
    select from raw.redacted_message where source_id = %(source_id)s and message_id = %(message_id)s
)
