-- Daily counts by month.
select to_char(d.day, 'yyyy-mm') as month, d.*
from mart.daily as d
order by month, d.day, d.platform, d.chat, d.category, d.side
