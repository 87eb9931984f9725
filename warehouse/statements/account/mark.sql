-- What the platform lets the account do now.
update core.account
set state = %(state)s, state_since = now(), said = %(said)s
where account = %(account)s
