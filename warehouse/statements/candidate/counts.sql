-- How many candidates there are of each kind and state.
select kind, state, count(*) from mart.candidate group by kind, state order by kind, state
