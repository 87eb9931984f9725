-- Wallets named in the most messages, as of the last publishing. Who sees all chats has them counted already; who sees some, by chat.
(
    select
        c.realm,
        c.value,
        c.message_count,
        c.chat_count,
        c.first_posted_at,
        c.last_posted_at
    from core.mention_count as c
    where c.kind = 'wallet' and (select core.sees_all())
    order by c.message_count desc, c.chat_count desc, c.realm, c.value
    limit %(limit)s
)
union all
(
    select
        m.realm,
        m.value,
        sum(m.message_count)::bigint as message_count,
        count(distinct m.source_id) as chat_count,
        min(m.first_posted_at),
        max(m.last_posted_at)
    from core.mentioned as m
    where m.kind = 'wallet' and not (select core.sees_all())
    group by m.realm, m.value
    order by message_count desc, chat_count desc, m.realm, m.value
    limit %(limit)s
)
