-- Messages with persons painted over, by month of posting.
select to_char(m.posted_at at time zone 'UTC', 'yyyy-mm') as month, m.*
from mart.message_masked as m
order by month, m.platform, m.chat, m.message_id
