-- Captures and readings lie in partitions, one for each month in which their numbers were drawn. The month is in the
-- number: when a month begins, the sequence moves to the month's first number, and stays there when a clock is set back
-- (docs/decisions/0009-months.md).

create schema month;
comment on schema month is 'Partitions of raw.capture and core.reading by month: reached through those tables only';
revoke all on schema month from public;

create function raw.month_base(at timestamptz) returns bigint
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select (
        (extract(year from at at time zone 'UTC')::bigint - 2000) * 12 + extract(month from at at time zone 'UTC')::bigint - 1
    ) * 1000000000000;
$$;
comment on function raw.month_base is 'The number after which a month''s captures and versions are numbered (UTC; below 2^53)';

-- Views keep to tables by their hidden number: what reads the tables now is told anew, below, to read those that take over.
create temporary table standing_view on commit drop as
select distinct
    format('%I.%I', n.nspname, c.relname) as name,
    coalesce(' with (' || array_to_string(c.reloptions, ', ') || ')', '') as options,
    pg_get_viewdef(c.oid) as body
from pg_depend as d
join pg_rewrite as w on w.oid = d.objid and d.classid = 'pg_rewrite'::regclass
join pg_class as c on c.oid = w.ev_class
join pg_namespace as n on n.oid = c.relnamespace
where d.refclassid = 'pg_class'::regclass and d.refobjid in ('raw.capture'::regclass, 'core.reading'::regclass);

-- Captures: what is stored stays where it is, as the first partition.
drop trigger capture_is_only_redacted on raw.capture;
drop trigger capture_is_not_held on raw.capture;
alter table raw.capture alter column capture_id drop identity;
alter table raw.capture rename to capture_before;
alter table raw.capture_before set schema month;
create sequence raw.capture_capture_id_seq;
create table raw.capture (
    like month.capture_before including all excluding indexes,
    primary key (capture_id)
) partition by range (capture_id);
alter table raw.capture alter column capture_id set default nextval('raw.capture_capture_id_seq');
alter sequence raw.capture_capture_id_seq owned by raw.capture.capture_id;
create index capture_source on raw.capture (source_id, capture_id);
create trigger capture_is_append_only
    before update of capture_id, file_id, record, source_id, message_id, method, collected_at or delete or truncate
    on raw.capture for each statement execute function raw.refuse_change();
create trigger capture_is_only_redacted before update on raw.capture
    for each row execute function raw.refuse_unless_redacted();
create trigger capture_is_not_held before update on raw.capture
    for each row when (old.content is not null and new.content is null) execute function raw.refuse_held();
comment on table raw.capture is 'What platforms served, byte for byte, and its hash; partitioned by the month of the number';

-- Mentions go with their reading by a trigger: a foreign key to a partitioned table costs three times what the rows do.
-- They carry the version, by which the partition of their reading is found.
alter table core.price drop constraint price_reading_id_fkey, add column version_id bigint;
alter table core.wallet drop constraint wallet_reading_id_fkey, add column version_id bigint;
alter table core.handle drop constraint handle_reading_id_fkey, add column version_id bigint;
alter table core.person drop constraint person_reading_id_fkey, add column version_id bigint;
alter table core.victim drop constraint victim_reading_id_fkey, add column version_id bigint;
update core.price as m set version_id = r.version_id from core.reading as r where r.reading_id = m.reading_id;
update core.wallet as m set version_id = r.version_id from core.reading as r where r.reading_id = m.reading_id;
update core.handle as m set version_id = r.version_id from core.reading as r where r.reading_id = m.reading_id;
update core.person as m set version_id = r.version_id from core.reading as r where r.reading_id = m.reading_id;
update core.victim as m set version_id = r.version_id from core.reading as r where r.reading_id = m.reading_id;
alter table core.price alter column version_id set not null;
alter table core.wallet alter column version_id set not null;
alter table core.handle alter column version_id set not null;
alter table core.person alter column version_id set not null;
alter table core.victim alter column version_id set not null;

-- Readings, by the month of the version that they read.
drop policy by_case on core.reading;
drop policy by_case on core.price;
drop policy by_case on core.wallet;
drop policy by_case on core.handle;
drop policy by_case on core.person;
alter table core.reading drop constraint reading_pkey, alter column reading_id drop identity;
alter table core.reading rename to reading_before;
alter table core.reading_before set schema month;
create sequence core.reading_reading_id_seq;
select setval('core.reading_reading_id_seq', coalesce(max(reading_id), 0) + 1, false) from month.reading_before;
create table core.reading (
    like month.reading_before including all excluding indexes,
    primary key (reading_id, version_id),
    unique (version_id, model_id),
    foreign key (version_id) references core.version on delete cascade,
    foreign key (model_id) references core.model
) partition by range (version_id);
alter table core.reading alter column reading_id set default nextval('core.reading_reading_id_seq');
alter sequence core.reading_reading_id_seq owned by core.reading.reading_id;
create unique index reading_current on core.reading (version_id) where is_current;
create index reading_category on core.reading (category) where is_current and category <> 'benign';
create index reading_at_risk on core.reading (version_id) where is_current and victim_at_risk;
comment on table core.reading is 'What one model says of one version; partitioned by the month of the version''s number';

alter table core.reading enable row level security;
create policy by_case on core.reading
    using ((select core.sees_all()) or exists (select from core.version as o where o.version_id = reading.version_id))
    with check ((select core.sees_all()) or exists (select from core.version as o where o.version_id = reading.version_id));
do $$
declare
    shown constant text := '((select core.sees_all()) or exists (
        select from core.reading as o where o.version_id = %1$s.version_id and o.reading_id = %1$s.reading_id))';
    mention text;
begin
    foreach mention in array array['price', 'wallet', 'handle', 'person'] loop
        execute format('create policy by_case on core.%1$s using ' || shown || ' with check ' || shown, mention);
    end loop;
end
$$;

create function core.drop_mentions() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    delete from core.price as m where m.reading_id = old.reading_id;
    delete from core.wallet as m where m.reading_id = old.reading_id;
    delete from core.handle as m where m.reading_id = old.reading_id;
    delete from core.person as m where m.reading_id = old.reading_id;
    delete from core.victim as m where m.reading_id = old.reading_id;
    return null;
end
$$;
revoke execute on function core.drop_mentions from public;
create trigger reading_takes_its_mentions after delete on core.reading
    for each row execute function core.drop_mentions();

-- Partitions are made ahead: this month's and the next three. Nobody is granted anything on them, and row security without
-- a policy shows nothing to whoever is by mistake. Numbers never go back: where a clock does, they stay ahead of it.
create function raw.make_months(at timestamptz default now()) returns integer
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    size constant bigint := 1000000000000;
    first_month constant bigint := greatest(raw.month_base(at), (select s.last_value from raw.capture_capture_id_seq as s)) / size;
    made integer := 0;
    part record;
begin
    for part in
        select
            p.parent,
            p.name || to_char(make_date((2000 + m.number / 12)::integer, (m.number % 12 + 1)::integer, 1), '_YYYY_MM') as leaf,
            m.number * size as first,
            (m.number + 1) * size as beyond
        from generate_series(first_month, first_month + 3) as m (number)
        cross join (values ('raw.capture', 'capture'), ('core.reading', 'reading')) as p (parent, name)
    loop
        continue when to_regclass('month.' || part.leaf) is not null;
        -- "months" in ASCII: two that make the same one take turns. Names that were sought in vain are remembered as missing
        -- beyond the wait, rows of the catalogue are not.
        perform pg_advisory_xact_lock(120325361920115);
        continue when exists (
            select from pg_class as c where c.relnamespace = 'month'::regnamespace and c.relname = part.leaf
        );
        execute format('create table month.%I (like %s including all excluding indexes)', part.leaf, part.parent);
        execute format('alter table month.%I enable row level security', part.leaf);
        execute format('comment on table month.%I is %L', part.leaf, 'The part of ' || part.parent || ' of one month');
        if part.parent = 'raw.capture' then
            perform raw.guard_month(part.leaf);
        end if;
        execute format(
            'alter table %s attach partition month.%I for values from (%s) to (%s)',
            part.parent, part.leaf, part.first, part.beyond
        );
        made := made + 1;
    end loop;
    return made;
end
$$;
comment on function raw.make_months is 'Makes the partitions of a month and of the three after it, as far as they are missing';

-- What a partition of captures does not have from its table: a record of a file stands once, and nothing is changed here
-- directly either.
create function raw.guard_month(leaf text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    execute format('alter table month.%I add unique (file_id, record)', leaf);
    execute format(
        'create trigger capture_is_append_only
            before update of capture_id, file_id, record, source_id, message_id, method, collected_at or delete or truncate
            on month.%I for each statement execute function raw.refuse_change()',
        leaf
    );
end
$$;
comment on function raw.guard_month is 'Gives a partition of captures the constraint and the trigger that it does not inherit';

-- The numbers move only where others see the partition already: one that is made here may yet be rolled back.
create function raw.move_numbers(at timestamptz) returns boolean
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    base constant bigint := raw.month_base(at);
    suffix constant text := to_char(at at time zone 'UTC', '_YYYY_MM');
    lowest constant bigint := least(
        (select s.last_value from raw.capture_capture_id_seq as s), (select s.last_value from core.version_version_id_seq as s)
    );
begin
    if lowest >= base + 1000000000000 then
        return true;
    end if;
    if to_regclass('month.capture' || suffix) is null or to_regclass('month.reading' || suffix) is null then
        perform raw.make_months(at);
        return false;
    end if;
    if lowest < base then
        perform pg_advisory_xact_lock(120325361920115);
        perform setval('raw.capture_capture_id_seq', base) from raw.capture_capture_id_seq as s where s.last_value < base;
        perform setval('core.version_version_id_seq', base) from core.version_version_id_seq as s where s.last_value < base;
    end if;
    return true;
end
$$;
comment on function raw.move_numbers is 'Moves the numbers of captures and versions to a month; false: its partitions were made, ask again after the commit';

create function raw.begin_month() returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
    select raw.move_numbers(now());
$$;
revoke execute on function raw.begin_month from public;
comment on function raw.begin_month is 'Called by who stores, before each batch: numbers of this month, as raw.move_numbers';

-- What stands already is the part before the first month. Nobody else sees these tables before the commit.
do $$
declare
    granted record;
    one record;
begin
    execute format(
        'alter table raw.capture attach partition month.capture_before for values from (minvalue) to (%s)', raw.month_base(now())
    );
    execute format(
        'alter table core.reading attach partition month.reading_before for values from (minvalue) to (%s)', raw.month_base(now())
    );
    for granted in
        select distinct c.oid::regclass as name, pg_get_userbyid(a.grantee) as grantee
        from pg_class as c
        cross join lateral aclexplode(c.relacl) as a
        where c.relnamespace = 'month'::regnamespace and c.relkind = 'r' and a.grantee not in (0, c.relowner)
        union
        select c.oid::regclass, pg_get_userbyid(a.grantee)
        from pg_class as c
        join pg_attribute as t on t.attrelid = c.oid
        cross join lateral aclexplode(t.attacl) as a
        where c.relnamespace = 'month'::regnamespace and c.relkind = 'r' and a.grantee not in (0, c.relowner)
    loop
        execute format('revoke all on %s from %I', granted.name, granted.grantee);
    end loop;
    for one in select * from pg_temp.standing_view loop
        execute format('create or replace view %s%s as %s', one.name, one.options, one.body);
    end loop;
    perform raw.make_months();
    perform raw.move_numbers(now());
end
$$;
alter table month.capture_before enable row level security;
comment on table month.capture_before is 'The part of raw.capture from before its first month';
comment on table month.reading_before is 'The part of core.reading from before its first month';
create index capture_collected_at on raw.capture using brin (collected_at);

-- From a mention to its reading by both numbers: one partition is asked, not all of them.
create or replace view core.shown_reading with (security_invoker = true) as
select
    s.platform,
    s.chat,
    m.source_id,
    m.message_id,
    m.posted_at,
    m.gone_at,
    r.reading_id,
    r.model_id,
    r.category,
    r.side,
    r.victim_at_risk,
    r.confidence_category,
    r.confidence_side,
    r.confidence_risk,
    r.language,
    r.review,
    r.read_at,
    r.version_id
from core.message as m
join core.source as s using (source_id)
join core.reading as r on r.version_id = m.current_version_id and r.is_current
where not exists (
    select from core.hidden_message as h where h.source_id = m.source_id and h.message_id = m.message_id
);

create or replace view mart.price with (security_invoker = true) as
select
    r.platform,
    r.chat,
    r.message_id,
    p.amount,
    p.currency,
    p.kind,
    p.start_offset as start,
    p.end_offset as "end",
    p.text,
    p.is_hidden as hidden,
    p.confidence,
    p.found_by
from core.price as p
join core.shown_reading as r using (reading_id, version_id);

create or replace view mart.wallet with (security_invoker = true) as
select
    r.platform,
    r.chat,
    r.message_id,
    w.chain,
    w.address,
    w.start_offset as start,
    w.end_offset as "end",
    w.text,
    w.is_hidden as hidden,
    w.confidence,
    w.found_by
from core.wallet as w
join core.shown_reading as r using (reading_id, version_id);

create or replace view mart.handle with (security_invoker = true) as
select
    r.platform,
    r.chat,
    r.message_id,
    h.platform as handle_platform,
    h.handle,
    h.start_offset as start,
    h.end_offset as "end",
    h.text,
    h.is_hidden as hidden,
    h.confidence,
    h.found_by
from core.handle as h
join core.shown_reading as r using (reading_id, version_id);

create or replace function core.my_messages() returns table (source_id bigint, message_id bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    with items as (
        select i.*
        from core.case_item as i
        join core.case as c using (case_id)
        where core.acts_as('investigator') and c.closed_at is null and c.case_id = any(core.my_cases())
    ),
    named as (
        select i.source_id, i.message_id, true as is_by_itself from items as i where i.kind = 'message'
        union
        select v.source_id, v.message_id, false
        from items as i
        join core.wallet as w on w.chain = i.realm and w.address = i.value
        join core.reading as r using (reading_id, version_id)
        join core.version as v using (version_id)
        where i.kind = 'wallet' and r.is_current
        union
        select v.source_id, v.message_id, false
        from items as i
        join core.handle as h on h.platform = i.realm and h.handle = i.value
        join core.reading as r using (reading_id, version_id)
        join core.version as v using (version_id)
        where i.kind = 'handle' and r.is_current
    )
    select distinct o.source_id, n.message_id
    from named as n
    join core.source as s using (source_id)
    join core.source as o on coalesce(o.joined_into, o.source_id) = coalesce(s.joined_into, s.source_id)
    where n.is_by_itself or s.trust <> 'quarantined';
$$;

create or replace function mart.read_victims(
    why text, only_platform text default null, only_chat text default null, only_message_id bigint default null
)
returns table (
    platform text,
    chat text,
    message_id bigint,
    posted_at timestamptz,
    victim_at_risk boolean,
    kind text,
    role text,
    start_offset integer,
    end_offset integer,
    found text,
    text text
)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    shown bigint;
begin
    if coalesce(trim(why), '') = '' then
        raise exception 'say why victims'' fields are read' using errcode = 'invalid_parameter_value';
    end if;
    return query
    select
        s.platform, s.chat, m.message_id, m.posted_at, r.victim_at_risk, p.kind, p.role, p.start_offset, p.end_offset,
        p.text, v.text
    from core.victim as p
    join core.reading as r using (reading_id, version_id)
    join core.version as v using (version_id)
    join core.message as m on m.current_version_id = v.version_id
    join core.source as s on s.source_id = m.source_id
    where
        r.is_current
        and (only_platform is null or s.platform = only_platform)
        and (only_chat is null or s.chat = only_chat)
        and (only_message_id is null or m.message_id = only_message_id)
        and not exists (
            select from core.hidden_message as h where h.source_id = m.source_id and h.message_id = m.message_id
        )
    order by r.victim_at_risk desc, m.posted_at desc, s.platform, s.chat, m.message_id, p.start_offset;
    get diagnostics shown = row_count;
    perform audit.note(
        'read_victims', concat_ws(':', coalesce(only_platform, '*'), coalesce(only_chat, '*'), only_message_id), why, shown
    );
end
$$;
