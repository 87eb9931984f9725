-- The whole view, in a stable order.
select * from mart.handle_masked order by platform, chat, message_id, start, "end"
