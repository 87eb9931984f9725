-- One session is used by one process at a time: two at once make Telegram revoke it.
select pg_try_advisory_lock(4502, hashtext(%(account)s))
