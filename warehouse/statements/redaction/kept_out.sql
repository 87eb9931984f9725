-- Which messages of some chats, within a range of numbers, were redacted, by every name of their chats: what is collected
-- of them again is not stored. Nothing is looked up where nothing was ever redacted.
select distinct o.platform, n.name, i.message_id
from core.source as o
cross join lateral (values (o.chat), (o.name)) as n (name)
join core.source as s on coalesce(s.joined_into, s.source_id) = coalesce(o.joined_into, o.source_id)
cross join lateral (
    select r.message_id
    from raw.redacted_message as r
    where r.source_id = s.source_id and r.message_id between %(lowest_id)s and %(highest_id)s
    offset 0
) as i
where (select exists (select from raw.redacted_message)) and n.name = any(%(names)s)
