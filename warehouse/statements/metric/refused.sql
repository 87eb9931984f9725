-- Watched sources that turned out not to be public.
select count(*)::double precision as value from core.watch where refused_because is not null
