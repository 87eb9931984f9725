-- Which of some chats a case names as a whole, and not by single messages, wallets or handles alone.
select s.source_id
from core.source as s
where
    s.source_id = any(%(source_ids)s)
    and exists (
        select
        from core.case_item as i
        join core.case as c using (case_id)
        left join core.source as o on o.source_id = i.source_id
        where
            c.name = %(name)s
            and (
                (i.kind = 'chat' and coalesce(o.joined_into, o.source_id) = s.source_id)
                or (i.kind = 'everything' and s.trust <> 'quarantined')
            )
    )
