-- Accounts by state.
select state, count(*)::double precision as value from core.account group by state order by state
