-- The account has resolved a chat.
insert into core.account_chat (account, numeric_id, access_hash)
values (%(account)s, %(numeric_id)s, %(access_hash)s)
on conflict (account, numeric_id) do update set access_hash = excluded.access_hash
