-- A chat met for the first time.
insert into core.source (platform, numeric_id, name, title, chat_type, public_by)
values (%(platform)s, %(numeric_id)s, %(name)s, %(title)s, %(chat_type)s, %(public_by)s)
on conflict do nothing
