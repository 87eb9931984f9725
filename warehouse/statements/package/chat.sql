-- The key of a chat.
select platform, chat from core.source where source_id = %(source_id)s
