-- Another process may count.
select pg_advisory_unlock(hashtext('core.day_count'))
