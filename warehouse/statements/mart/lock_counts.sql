-- Days are counted by one process at a time; the lock is taken before the transaction, so that its moment comes after it.
select pg_advisory_lock(hashtext('core.day_count'))
