-- Listings of the mart by chat, counted again from core.
select platform || ':' || chat || ': ' || coalesce(c.held, 0) || ' held, ' || coalesce(m.shown, 0) || ' shown'
from (select platform, chat, count(*) as shown from mart.listing group by platform, chat) as m
full join (
    select s.platform, s.chat, count(*) as held
    from core.message as n
    join core.source as s using (source_id)
    join core.reading as r on r.version_id = n.current_version_id and r.is_current
    where r.category <> 'benign' and not exists (
        select from core.hidden_message as h where h.source_id = n.source_id and h.message_id = n.message_id
    )
    group by s.platform, s.chat
) as c using (platform, chat)
where m.shown is distinct from c.held
