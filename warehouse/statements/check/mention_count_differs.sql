-- Wallets and handles whose counts over all chats are not what core says, unless a chat that names them has changed since.
with named as (
    select 'wallet' as kind, w.chain as realm, w.address as value, m.source_id, m.message_id, m.day, m.posted_at
    from core.countable as m
    join core.wallet as w using (reading_id)
    union all
    select 'handle', h.platform, h.handle, m.source_id, m.message_id, m.day, m.posted_at
    from core.countable as m
    join core.handle as h using (reading_id)
    where m.category <> 'benign'
),
held as (
    select
        kind, realm, value, count(distinct (source_id, message_id)) as message_count, count(distinct source_id) as chat_count,
        min(posted_at) as first_posted_at, max(posted_at) as last_posted_at
    from named
    group by kind, realm, value
),
changed as (
    select n.kind, n.realm, n.value from named as n join core.changed_day using (source_id, day)
    union
    select n.kind, n.realm, n.value from core.day_mention as n join core.changed_day using (source_id, day)
)
select kind || ' ' || realm || ':' || value
from core.mention_count as m
full join held as c using (kind, realm, value)
where
    (m.message_count, m.chat_count, m.first_posted_at, m.last_posted_at)
    is distinct from (c.message_count, c.chat_count, c.first_posted_at, c.last_posted_at)
    and (kind, realm, value) not in (select kind, realm, value from changed)
