-- Messages that were redacted, by every name of their chats: what is collected of them again is not stored. The lateral
-- step looks captures up one by one, as in verification/links.
select distinct o.platform, n.name, r.message_id
from raw.redaction_item as i
cross join lateral (select * from raw.capture as c where c.capture_id = i.capture_id offset 0) as r
join core.source as s on s.source_id = r.source_id
join core.source as o on coalesce(o.joined_into, o.source_id) = coalesce(s.joined_into, s.source_id)
cross join lateral (values (o.chat), (o.name)) as n (name)
where n.name is not null
