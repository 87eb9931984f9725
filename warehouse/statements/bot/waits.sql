-- Bots that may ask nothing now.
select bot, not_before from core.bot where not_before > now() order by bot
