-- Whether a message is one that nothing shows.
select exists (
    select from core.hidden_message where source_id = %(source_id)s and message_id = %(message_id)s
)
