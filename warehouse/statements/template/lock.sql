-- Groups are joined by one process at a time.
select pg_advisory_xact_lock(hashtext('core.template_text'))
