-- The chats that the looks of a file count for.
select distinct source_id from core.look where file_id = %(file_id)s
