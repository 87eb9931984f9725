-- The whole view, in a stable order.
select * from mart.wallet order by platform, chat, message_id, start, "end"
