-- The chats that somebody may mean by a numeric id or by a name of any time; a joined one counts as what it is joined to.
select distinct t.chat
from core.source as s
join core.source as t on t.source_id = coalesce(s.joined_into, s.source_id)
left join core.source_name as n on n.source_id = s.source_id and n.name = %(chat)s
where s.platform = %(platform)s and (s.chat = %(chat)s or s.name = %(chat)s or n.name is not null)
order by t.chat
