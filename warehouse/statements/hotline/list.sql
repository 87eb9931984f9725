-- Items for the hotline, the oldest first.
select
    s.platform,
    s.chat,
    (select n.name from core.description as n
     where n.platform = s.platform and n.numeric_id = s.numeric_id
     order by n.description_id desc
     limit 1) as described_name,
    s.name,
    h.message_id,
    array_agg(h.reason order by h.reason) as reasons,
    min(h.raised_at) as raised_at
from core.hotline_item as h
join core.source as c using (source_id)
join core.source as s on s.source_id = coalesce(c.joined_into, c.source_id)
group by s.source_id, h.message_id
order by raised_at, s.platform, s.chat, h.message_id
