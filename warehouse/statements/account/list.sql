-- All accounts, with their health.
select account, sealed_session, state, state_since, said from core.account order by account
