-- Decisions about one name are taken one after the other.
select pg_advisory_xact_lock(hashtextextended('escrowwatch name ' || %(platform)s || ' ' || %(name)s, 0))
