-- One collector for each source: the lock is held by the connection and ends with it. The number keeps it apart from other locks.
select pg_try_advisory_lock(4501, hashtext(%(watch_key)s))
