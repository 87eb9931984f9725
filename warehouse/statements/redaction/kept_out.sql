-- Messages that were redacted, by every name of their chats: what is collected of them again is not stored.
select distinct o.platform, n.name, r.message_id
from raw.redaction_item as i
join raw.capture as r using (capture_id)
join core.source as s on s.source_id = r.source_id
join core.source as o on coalesce(o.joined_into, o.source_id) = coalesce(s.joined_into, s.source_id)
cross join lateral (values (o.chat), (o.name)) as n (name)
where n.name is not null
