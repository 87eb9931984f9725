-- The whole view, in a stable order.
select * from mart.listing order by platform, chat, message_id
