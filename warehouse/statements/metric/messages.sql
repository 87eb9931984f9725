-- Messages read by chat; from the published counts, as counting them anew would read the whole table.
select platform, chat, sum(message_count)::double precision as value
from mart.daily
group by platform, chat
order by platform, chat
