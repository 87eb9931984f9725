-- Statistics for the planner after a bulk load; autovacuum would bring them only minutes later, and those of a table in
-- partitions never. Of the partitions, those of months that are past are left out unless something has changed in them;
-- before PostgreSQL 18 a table cannot be analysed without all of them.
do $$
declare
    part regclass;
begin
    analyze core.message, core.version, core.sighting, core.search_document, core.price, core.template_text,
        core.template_band, core.template_member;
    if current_setting('server_version_num')::integer < 180000 then
        analyze core.reading, raw.capture;
        return;
    end if;
    execute 'analyze only core.reading, only raw.capture';
    for part in
        select p.relid
        from unnest(array['core.reading', 'raw.capture']) as t (name)
        cross join lateral pg_partition_tree(t.name::regclass) as p
        join pg_class as c on c.oid = p.relid
        where
            p.isleaf
            and pg_has_role(c.relowner, 'usage')
            and (
                c.reltuples < 0
                or pg_stat_get_mod_since_analyze(c.oid) > 0
                or c.relname like to_char(now() at time zone 'UTC', '%_YYYY_MM')
            )
    loop
        execute format('analyze %s', part);
    end loop;
end
$$
