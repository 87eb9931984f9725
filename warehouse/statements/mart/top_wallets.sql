-- Wallets named in the most messages.
select
    w.chain,
    w.address,
    count(distinct (w.platform, w.chat, w.message_id)) as message_count,
    count(distinct (w.platform, w.chat)) as chat_count,
    min(m.posted_at) as first_at,
    max(m.posted_at) as last_at
from mart.wallet as w
join mart.message as m using (platform, chat, message_id)
group by w.chain, w.address
order by message_count desc, chat_count desc, w.chain, w.address
limit %(limit)s
