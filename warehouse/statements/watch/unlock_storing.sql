-- The source is stored for no longer.
select pg_advisory_unlock(4504, hashtext(%(watch_key)s))
