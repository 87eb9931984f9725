-- The chat that the messages of a chat count for, by its key.
select coalesce(joined_into, source_id) from core.source where platform = %(platform)s and chat = %(chat)s
