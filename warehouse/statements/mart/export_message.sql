-- The whole view, in a stable order.
select * from mart.message order by platform, chat, message_id
