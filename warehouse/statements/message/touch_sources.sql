-- All messages of some chats.
insert into pg_temp.touched
select source_id, message_id from core.message where source_id = any(%(source_ids)s)
