-- What a login may take out, forge or undo: handles of victims, closed cases, the number of a change, victims by readings.

-- Handles without those that touch a person who is painted over: a victim's number is no contact of a trader. As
-- mart.message_masked it reads as its owner, so it says itself which rows the login sees, and names tables only.
create view mart.handle_masked with (security_barrier = true, security_invoker = false) as
select
    s.platform,
    s.chat,
    m.message_id,
    m.posted_at,
    h.platform as handle_platform,
    h.handle,
    h.start_offset as start,
    h.end_offset as "end",
    h.text,
    h.is_hidden as hidden,
    h.confidence,
    h.found_by
from core.message as m
join core.source as s using (source_id)
join core.reading as r on r.version_id = m.current_version_id and r.is_current
join core.handle as h on h.version_id = r.version_id and h.reading_id = r.reading_id
where
    not exists (
        select from core.victim as p
        where
            p.reading_id = h.reading_id
            and not p.is_hidden
            and p.start_offset < h.end_offset
            and h.start_offset < p.end_offset
    )
    and not exists (
        select from core.hidden_message as n where n.source_id = m.source_id and n.message_id = m.message_id
    )
    and (
        (select core.sees_all())
        or m.source_id = any((select core.my_chats())::bigint[])
        or (m.source_id, m.message_id) in (select o.source_id, o.message_id from core.my_messages() as o)
    );
comment on view mart.handle_masked is 'Handles in current readings but those that touch a person who is painted over in mart.message_masked.';
comment on column mart.handle_masked.platform is 'Where the chat lives: telegram, potato, …';
comment on column mart.handle_masked.chat is 'The chat: its numeric id in decimal where it is known, else its public name.';
comment on column mart.handle_masked.message_id is 'The number of the message within its chat.';
comment on column mart.handle_masked.posted_at is 'When the message was posted.';
comment on column mart.handle_masked.handle_platform is 'Where the handle is reached: telegram, wechat, phone, … (`platform` of the JSON contract).';
comment on column mart.handle_masked.handle is 'The handle in canonical form.';
comment on column mart.handle_masked.start is 'First code point of the mention in the text as served, unescaped, from 0.';
comment on column mart.handle_masked."end" is 'The code point after the last.';
comment on column mart.handle_masked.text is 'The stretch itself; for a hidden mention the target of the link.';
comment on column mart.handle_masked.hidden is 'Whether the reader of the chat did not see it.';
comment on column mart.handle_masked.confidence is 'How sure the finder is, 0 to 1.';
comment on column mart.handle_masked.found_by is 'The rule or model that found it.';
drop function core.lies_over_victim;

-- Closed is closed: a case that is opened again would show rows again, and nobody would have said why.
create function core.keep_closed() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if old.closed_at is not null and (new.closed_at, new.closed_by) is distinct from (old.closed_at, old.closed_by) then
        raise exception 'the case % is closed for good', old.name
            using errcode = 'restrict_violation', hint = 'open a new case';
    elsif old.closed_at is null then
        new.closed_at := case when new.closed_at is not null then now() end;
        new.closed_by := case when new.closed_at is not null then session_user end;
    end if;
    return new;
end
$$;
create trigger case_stays_closed before update on core.case for each row execute function core.keep_closed();

-- Victims' fields for the page of one message, for the owner: no role may call it. The log names messages, as that of
-- mart.read_victims does.
create or replace function core.victims_of(reading_ids bigint[])
returns setof core.victim
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    return query
    select p.*
    from core.victim as p
    join core.version as v using (version_id)
    where
        p.reading_id = any(reading_ids)
        and not exists (
            select from core.hidden_message as h where h.source_id = v.source_id and h.message_id = v.message_id
        )
    order by p.reading_id, p.position;
    perform audit.note('read_victims', concat_ws(':', s.platform, s.chat, o.message_id), 'page of a message', o.shown)
    from (
        select v.source_id, v.message_id, count(*) as shown
        from core.victim as p
        join core.version as v using (version_id)
        where
            p.reading_id = any(reading_ids)
            and not exists (
                select from core.hidden_message as h where h.source_id = v.source_id and h.message_id = v.message_id
            )
        group by v.source_id, v.message_id
    ) as o
    join core.source as s using (source_id);
end
$$;

-- The setting that carries the number of a change can be set by any login. It counts where it names an open change of this
-- very transaction; else the rows that are written could bear, or end with, the number of another time.
alter table past.change add column transaction xid8;
alter table past.change alter column transaction set default pg_current_xact_id();
comment on column past.change.transaction is 'The transaction, by which an open change knows its own.';

create function past.this_change() returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    number bigint;
begin
    select c.change_id into number
    from past.change as c
    where
        c.change_id = nullif(current_setting('escrowwatch.change', true), '')::bigint
        and c.at is null
        and c.transaction = pg_current_xact_id();
    return coalesce(number, past.begin_change());
end
$$;
revoke execute on function past.this_change from public;
comment on function past.this_change is 'The number of this transaction, whatever the setting says';

alter table past.model_switch alter column since set default past.this_change();
alter table past.publication alter column since set default past.this_change();

-- New rows take the setting as it is, which costs next to nothing; what they took is looked at once a statement.
create function past.refuse_forged() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    lowest bigint;
    highest bigint;
begin
    select min(n.since), max(n.since) into lowest, highest from new_rows as n;
    if lowest <> highest or lowest <> past.this_change() then
        raise exception '%.%: a new row bears the number of another change', tg_table_schema, tg_table_name
            using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;
comment on function past.refuse_forged is 'Refuses rows that say that another change brought them';

do $$
declare
    taken constant text :=
        'coalesce(nullif(current_setting(''escrowwatch.change'', true), '''')::bigint, past.begin_change())';
    kept record;
begin
    for kept in
        select p.oid, t.tgrelid::regclass as relation
        from pg_proc as p
        join pg_trigger as t on t.tgfoid = p.oid and t.tgname = 'keeps_changed' and t.tgparentid = 0
        where p.pronamespace = 'past'::regnamespace
    loop
        execute replace(pg_get_functiondef(kept.oid), taken, 'past.this_change()');
        execute format(
            'create trigger keeps_number after insert on %s referencing new table as new_rows
            for each statement execute function past.refuse_forged()',
            kept.relation
        );
    end loop;
end
$$;

-- Keep what a table held: a column for the change that brought each row, a table of former rows, a view of an instant.
-- `shown` is the policy of the former rows, in which %1$s is their table. `omitted` columns are not kept. To be called again
-- for a table that was made anew or has further columns.
create or replace procedure past.keep(relation regclass, shown text, omitted text[] default '{}', worth text default 'true')
language plpgsql as $$
declare
    space constant text := (select relnamespace::regnamespace from pg_class where oid = relation);
    table_name constant text := (select relname from pg_class where oid = relation);
    former constant text := format('past.%I', 'former_' || table_name);
    this constant text :=
        'coalesce(nullif(current_setting(''escrowwatch.change'', true), '''')::bigint, past.begin_change())';
    one record;
    names text := '';
    old_names text := '';
    new_names text := '';
    shown_names text := '';
begin
    execute format('alter table %s add column if not exists since bigint not null default 0', relation);
    execute format('alter table %s alter column since set default %s', relation, this);
    execute format('comment on column %s.since is %L', relation, 'The change (past.change) that brought the row as it is.');
    if to_regclass(former) is null then
        execute format('create table %s (like %s, until bigint not null)', former, relation);
        execute format('comment on table %s is %L', former, format('Rows of %s that were changed or taken away', relation));
    end if;
    for one in
        select quote_ident(attname) as name, format_type(atttypid, atttypmod) as type, attgenerated = '' as is_plain,
            attname = any(omitted) as is_omitted
        from pg_attribute
        where attrelid = relation and attnum > 0 and not attisdropped and attname <> 'since'
        order by attnum
    loop
        execute format('alter table %s add column if not exists %s %s', former, one.name, one.type);
        if one.is_omitted then
            execute format('alter table %s alter column %s drop not null', former, one.name);
            shown_names := shown_names || format('null::%s as %s, ', one.type, one.name);
        else
            shown_names := shown_names || format('n.%s, ', one.name);
            names := names || one.name || ', ';
            old_names := old_names || format('old.%s, ', one.name);
        end if;
        if one.is_plain then
            new_names := new_names || format('(old.%1$s is distinct from new.%1$s) or ', one.name);
        end if;
    end loop;
    execute format(
        'create or replace function past.keep_%1$s() returns trigger
        language plpgsql security definer set search_path = pg_catalog, pg_temp as $keep$
        declare
            this constant bigint := past.this_change();
        begin
            -- What came in this very change was never seen by anybody.
            if old.since <> this and %2$s then
                insert into %3$s (%4$s since, until) values (%5$s old.since, this);
            end if;
            if tg_op = ''DELETE'' then
                return old;
            end if;
            new.since := this;
            return new;
        end
        $keep$',
        table_name, worth, former, names, old_names
    );
    execute format(
        'create or replace trigger keeps_changed before update on %s for each row when (%s) execute function past.keep_%s()',
        relation, rtrim(new_names, 'or '), table_name
    );
    execute format(
        'create or replace trigger keeps_deleted before delete on %s for each row execute function past.keep_%s()',
        relation, table_name
    );
    execute format(
        'create or replace trigger keeps_number after insert on %s referencing new table as new_rows
        for each statement execute function past.refuse_forged()',
        relation
    );
    -- The conditions stand above both halves: PostgreSQL looks rows up by the indexes of both only where they have none.
    -- They hold no subquery: what the planner can compute it can estimate, which decides how whole tables are joined.
    execute format(
        'create or replace view past.%1$s with (security_invoker = true) as
        select %2$s n.since
        from (
            select %2$s n.since, null::bigint as until from %3$s as n
            union all
            select %2$s n.since, n.until from %4$s as n
        ) as n
        where n.since <= current_setting(''escrowwatch.horizon'')::bigint
            and n.since <> all(current_setting(''escrowwatch.late'')::bigint[])
            and (
                n.until is null
                or n.until > current_setting(''escrowwatch.horizon'')::bigint
                or n.until = any(current_setting(''escrowwatch.late'')::bigint[])
            )',
        quote_ident(space || '_' || table_name), shown_names, relation, former
    );
    execute format('alter table %s enable row level security', former);
    execute format('drop policy if exists by_case on %s', former);
    execute format('create policy by_case on %s using (%s)', former, format(shown, former));
end
$$;
