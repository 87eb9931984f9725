-- The whole view, in a stable order.
select * from mart.daily order by day, platform, chat, category, side
