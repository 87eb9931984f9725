-- What a case names, in the order in which it was added.
select i.kind, s.platform, s.chat, i.message_id, i.realm, i.value, i.why, i.added_by, i.added_at
from core.case_item as i
join core.case as c using (case_id)
left join core.source as s using (source_id)
where c.name = %(name)s
order by i.item_id
