-- Functions that run as their owner are for those that are granted them, not for everyone.
do $$
declare
    called regprocedure;
begin
    for called in
        select p.oid
        from pg_proc as p
        join pg_namespace as n on n.oid = p.pronamespace
        where n.nspname in ('raw', 'core', 'mart', 'past', 'audit') and p.prosecdef
    loop
        execute format('revoke execute on function %s from public', called);
    end loop;
end
$$
