-- Whoever stores for a source in a process of its own: the lock is held by the connection and ends with it.
select pg_advisory_lock(4504, hashtext(%(watch_key)s))
