-- Move the bot, in the transaction that stored the rows.
insert into core.bot (bot, update_id, moved_at) values (%(bot)s, %(update_id)s, now())
on conflict (bot) do update set update_id = excluded.update_id, moved_at = excluded.moved_at
