-- One process at a time closes heads or redacts; the number keeps it apart from other locks.
select pg_advisory_xact_lock(4503)
