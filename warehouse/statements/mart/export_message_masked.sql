-- The whole view, in a stable order.
select * from mart.message_masked order by platform, chat, message_id
