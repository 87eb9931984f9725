-- The range of what is new is found once, not once for each step that has to look at it.
create or replace function core.note_versions() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into core.new_version
    select s.step, r.first_id, r.last_id
    from (select min(n.version_id) as first_id, max(n.version_id) as last_id from new_rows as n) as r
    cross join (values ('search'), ('template'), ('reading')) as s (step)
    where r.first_id is not null;
    return null;
end
$$;
