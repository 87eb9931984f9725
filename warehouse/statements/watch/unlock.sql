-- Let the source go.
select pg_advisory_unlock(4501, hashtext(%(watch_key)s))
