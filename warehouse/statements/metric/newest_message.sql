-- When the newest message of each chat was posted, by the highest number: one step into the primary key for each chat.
select s.platform, s.chat, extract(epoch from m.posted_at)::double precision as value
from core.source as s
cross join lateral (
    select posted_at from core.message where source_id = s.source_id order by message_id desc limit 1
) as m
where s.joined_into is null
order by s.platform, s.chat
