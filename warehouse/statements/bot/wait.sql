-- The server wants the bot to wait before it asks again.
insert into core.bot (bot, not_before) values (%(bot)s, %(not_before)s)
on conflict (bot) do update set not_before = excluded.not_before
