-- It has been asked for now.
insert into core.chat_check (platform, numeric_id, checked_at)
values (%(platform)s, %(numeric_id)s, now())
on conflict (platform, numeric_id) do update set checked_at = excluded.checked_at
