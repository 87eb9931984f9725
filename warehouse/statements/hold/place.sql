-- A hold on a chat, or on one message of it.
insert into core.hold (source_id, message_id, why) values (%(source_id)s, %(message_id)s, %(why)s)
