-- How far a bot has read; nothing where too long ago, as the server may count anew by now.
select case when moved_at > now() - interval '6 days' then update_id end, not_before
from core.bot
where bot = %(bot)s
