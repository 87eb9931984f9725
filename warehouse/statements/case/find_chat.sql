-- A chat by its key, as far as the login sees it; a joined one stands for what it is joined to.
select coalesce(s.joined_into, s.source_id)
from core.source as s
where s.platform = %(platform)s and (s.chat = %(chat)s or s.name = %(chat)s)
order by s.chat <> %(chat)s, s.joined_into is not null
limit 1
