-- How far a chat is trusted, with all that is joined to it.
update core.source as s
set trust = %(trust)s
from core.source as n
where
    n.platform = %(platform)s
    and n.chat = %(chat)s
    and coalesce(s.joined_into, s.source_id) = coalesce(n.joined_into, n.source_id)
