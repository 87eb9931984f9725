-- The whole view, in a stable order.
select * from mart.price order by platform, chat, message_id, start, "end"
