-- The whole view, in a stable order.
select * from mart.source order by platform, chat
