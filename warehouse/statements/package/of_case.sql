-- The messages that a case names, closed or not, redacted ones too, by the chat that they count for; none of the hotline.
with items as (
    select i.kind, coalesce(s.joined_into, s.source_id) as source_id, i.message_id, i.realm, i.value
    from core.case_item as i
    join core.case as c using (case_id)
    left join core.source as s using (source_id)
    where c.name = %(name)s
),
chats as (
    select i.source_id from items as i where i.kind = 'chat'
    union
    select s.source_id
    from core.source as s
    where s.joined_into is null and s.trust <> 'quarantined' and exists (select from items as i where i.kind = 'everything')
),
mentioned as (
    select v.source_id, v.message_id
    from items as i
    join core.wallet as w on w.chain = i.realm and w.address = i.value
    join core.reading as r using (reading_id, version_id)
    join core.version as v using (version_id)
    where i.kind = 'wallet' and r.is_current
    union
    select v.source_id, v.message_id
    from items as i
    join core.handle as h on h.platform = i.realm and h.handle = i.value
    join core.reading as r using (reading_id, version_id)
    join core.version as v using (version_id)
    where i.kind = 'handle' and r.is_current
),
found as (
    select i.source_id, i.message_id from items as i where i.kind = 'message'
    union
    select m.source_id, m.message_id from core.message as m join chats using (source_id)
    union
    select coalesce(s.joined_into, s.source_id), r.message_id
    from raw.redaction_item as d
    join raw.capture as r using (capture_id)
    join core.source as s on s.source_id = r.source_id
    where coalesce(s.joined_into, s.source_id) in (select c.source_id from chats as c)
    union
    select n.source_id, n.message_id
    from mentioned as n
    join core.source as s using (source_id)
    where s.trust <> 'quarantined'
)
select f.source_id, f.message_id
from found as f
where not exists (
    select from core.hidden_message as h where h.source_id = f.source_id and h.message_id = f.message_id
)
order by f.source_id, f.message_id
