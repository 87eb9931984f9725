-- The whole view, in a stable order.
select * from mart.handle order by platform, chat, message_id, start, "end"
