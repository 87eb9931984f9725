-- A new account, or a new login of one; a new login is fine until the platform says otherwise.
insert into core.account (account, sealed_session)
values (%(account)s, %(sealed_session)s)
on conflict (account) do update
set sealed_session = excluded.sealed_session, state = 'fine', state_since = now(), said = ''
