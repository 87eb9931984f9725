-- Held to the end of the transaction: two runners take turns. The number is "escrow" in ASCII.
select pg_advisory_xact_lock(111546264088439)
