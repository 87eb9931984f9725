-- Who may do what: cases, what a login sees of them, victims' fields apart, and the log of who read or took out what.
-- The roles themselves belong to the whole server and are made by `db grant` (warehouse/roles.py); nothing here needs them.

create schema audit;

-- Written only by functions that run as the owner. Nobody else may write, and nobody at all may change a row.
create table audit.entry (
    entry_id bigint generated always as identity primary key,
    at timestamptz not null default clock_timestamp(),
    login text not null default session_user,
    action text not null,
    subject text not null,
    why text,
    row_count bigint,
    address inet default inet_client_addr(),
    program text default current_setting('application_name', true)
);
comment on table audit.entry is 'Reads of victims'' fields, exports, reports, and changes of roles. Read by auditors only';
comment on column audit.entry.login is 'The login, whatever role it had taken on.';
comment on column audit.entry.action is 'read_victims, export, report, grant, revoke, backup, case, retain, …';
comment on column audit.entry.row_count is 'Rows shown; null where it was not known when the log was written.';

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log is append-only: % refused', tg_op using errcode = 'restrict_violation';
end
$$;
create trigger entry_is_append_only before update or delete or truncate on audit.entry
    for each statement execute function audit.refuse_change();

-- A transaction that is rolled back takes its rows of the log along; what then has shown something is in the server's own
-- log, where that is on (docs/roles.md).
create function audit.note(action text, subject text, why text default null, row_count bigint default null)
returns void language sql security definer set search_path = pg_catalog, pg_temp
as $$
    insert into audit.entry (action, subject, why, row_count) values (note.action, note.subject, note.why, note.row_count);
$$;
comment on function audit.note is 'Writes one row of the audit log in the name of the login';

alter table core.source add column trust text not null default 'public' check (trust in ('public', 'quarantined'));
comment on column core.source.trust is
    'quarantined: shown to administrators and to members of a case that names the chat itself, masked views included.';

-- Persons other than traders lie apart from all else that a reading says.
create table core.victim (like core.person including defaults including constraints);
alter table core.victim
    add primary key (reading_id, position),
    add foreign key (reading_id) references core.reading on delete cascade,
    add check (role <> 'trader');
insert into core.victim select * from core.person where role <> 'trader';
delete from core.person where role <> 'trader';
alter table core.person add check (role = 'trader');
comment on table core.victim is 'Mentions of persons who are victims, or may be: read through mart.read_victims only';
comment on table core.person is 'Mentions of persons who trade, in readings';

create table core.case (
    case_id bigint generated always as identity primary key,
    name text not null unique check (name ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    purpose text not null check (purpose <> ''),
    legal_ground text not null check (legal_ground <> ''),
    opened_by text not null default session_user,
    opened_at timestamptz not null default now(),
    closed_by text,
    closed_at timestamptz,
    is_held boolean not null default false
);
comment on table core.case is 'What is investigated, and on what ground: rows are shown to the members of a case';
comment on column core.case.is_held is 'Legal hold: nothing that the case names is erased, closed or not.';

create table core.case_member (
    case_id bigint not null references core.case,
    member text not null,
    added_by text not null default session_user,
    added_at timestamptz not null default now(),
    removed_at timestamptz,
    primary key (case_id, member)
);
comment on table core.case_member is 'The logins that work on a case';

-- `realm` and `value`: chain and address of a wallet, platform and name of a handle.
create table core.case_item (
    item_id bigint generated always as identity primary key,
    case_id bigint not null references core.case,
    kind text not null check (kind in ('message', 'chat', 'wallet', 'handle', 'everything')),
    source_id bigint references core.source,
    message_id bigint,
    realm text,
    value text,
    why text not null check (why <> ''),
    added_by text not null default session_user,
    added_at timestamptz not null default now(),
    check ((kind in ('message', 'chat')) = (source_id is not null)),
    check ((kind = 'message') = (message_id is not null)),
    check ((kind in ('wallet', 'handle')) = (realm is not null and value is not null)),
    unique nulls not distinct (case_id, kind, source_id, message_id, realm, value)
);
comment on table core.case_item is 'What a case is about: who added it, when and why';
comment on column core.case_item.kind is
    'message, chat, wallet or handle (the messages that name it), everything (all chats that are not quarantined).';

-- What a login is. Roles are looked up by name, as they need not exist; a role that is only held without being inherited
-- does not count. The owner's functions ask for the login, which SET ROLE does not change.
create function core.acts_as(role_name text) returns boolean language sql stable set search_path = pg_catalog, pg_temp
as $$
    select exists (
        select from pg_roles as r
        where r.rolname = 'escrowwatch_' || acts_as.role_name and pg_has_role(session_user, r.oid, 'usage')
    );
$$;

create function core.is_owner() returns boolean language sql stable set search_path = pg_catalog, pg_temp
as $$
    select pg_has_role(session_user, n.nspowner, 'usage') from pg_namespace as n where n.nspname = 'core';
$$;

create function core.is_admin() returns boolean language sql stable set search_path = pg_catalog, pg_temp
as $$
    select core.is_owner() or core.acts_as('admin');
$$;

create function core.sees_all() returns boolean language sql stable set search_path = pg_catalog, pg_temp
as $$
    select core.is_admin() or core.acts_as('collector') or core.acts_as('reader_model');
$$;
comment on function core.sees_all is 'Whether rows are shown to the login whatever case they belong to';

create function core.my_cases() returns bigint[]
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    select coalesce(array_agg(c.case_id), '{}')
    from core.case as c
    where
        c.opened_by = session_user
        or exists (
            select from core.case_member as m
            where m.case_id = c.case_id and m.member = session_user and m.removed_at is null
        );
$$;
comment on function core.my_cases is 'The cases that the login has opened or works on, closed ones included';

-- A closed case shows nothing any longer. Publishers and rescuers see masked rows of every chat that is not quarantined.
create function core.my_chats() returns bigint[]
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
    with items as (
        select i.kind, coalesce(s.joined_into, s.source_id) as source_id
        from core.case_item as i
        join core.case as c using (case_id)
        left join core.source as s using (source_id)
        where
            core.acts_as('investigator')
            and c.closed_at is null
            and c.case_id = any(core.my_cases())
            and i.kind in ('chat', 'everything')
    )
    select coalesce(array_agg(s.source_id), '{}')
    from core.source as s
    where
        coalesce(s.joined_into, s.source_id) in (select i.source_id from items as i where i.kind = 'chat')
        or (
            s.trust <> 'quarantined'
            and (
                core.acts_as('publisher')
                or core.acts_as('rescue')
                or exists (select from items as i where i.kind = 'everything')
            )
        );
$$;
comment on function core.my_chats is 'The chats of which the login sees every message';

create function core.my_messages() returns table (source_id bigint, message_id bigint)
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
        join core.reading as r using (reading_id)
        join core.version as v using (version_id)
        where i.kind = 'wallet' and r.is_current
        union
        select v.source_id, v.message_id, false
        from items as i
        join core.handle as h on h.platform = i.realm and h.handle = i.value
        join core.reading as r using (reading_id)
        join core.version as v using (version_id)
        where i.kind = 'handle' and r.is_current
    )
    select distinct o.source_id, n.message_id
    from named as n
    join core.source as s using (source_id)
    join core.source as o on coalesce(o.joined_into, o.source_id) = coalesce(s.joined_into, s.source_id)
    where n.is_by_itself or s.trust <> 'quarantined';
$$;
comment on function core.my_messages is 'Single messages that the login sees beside those of its chats';

-- Row security. The owner of the tables is not bound by it, so that it costs imports nothing; every other login is. Tables
-- that are loaded by COPY cannot have it: raw.capture is opened to readers by columns instead, without its content.
do $$
declare
    of_message constant text := '(select core.sees_all()) or source_id = any((select core.my_chats())::bigint[])
        or (source_id, message_id) in (select o.source_id, o.message_id from core.my_messages() as o)';
    of_source constant text := '(select core.sees_all()) or source_id = any((select core.my_chats())::bigint[])
        or source_id in (select o.source_id from core.my_messages() as o)';
    of_version constant text := '(select core.sees_all()) or exists (
        select from core.version as o where o.version_id = %1$s.version_id)';
    of_reading constant text := '(select core.sees_all()) or exists (
        select from core.reading as o where o.reading_id = %1$s.reading_id)';
    of_file constant text := '(select core.sees_all()) or exists (
        select from raw.message_media as o where o.sha256 = %1$s.sha256)';
    of_chat constant text := '(select core.sees_all()) or exists (
        select from core.source as o where o.platform = %1$s.platform and o.numeric_id = %1$s.numeric_id)';
    of_look constant text := '(select core.sees_all()) or file_id in (select o.file_id from raw.snapshot as o)';
    guarded record;
begin
    for guarded in
        select * from (
            values
            ('core.message', of_message), ('core.version', of_message), ('core.sighting', of_message),
            ('raw.deletion', of_message), ('raw.message_media', of_message),
            ('core.source', of_source), ('core.source_name', of_source), ('raw.snapshot', of_source),
            ('core.reading', of_version), ('core.search_document', of_version),
            ('core.price', of_reading), ('core.wallet', of_reading), ('core.handle', of_reading),
            ('core.person', of_reading),
            ('raw.media', of_file), ('core.media_text', of_file), ('core.media_reading', of_file),
            ('core.description', of_chat), ('core.topic', of_chat), ('core.pin', of_chat),
            ('core.admin_title', of_chat), ('core.member_count', of_chat), ('core.chat_fact', of_chat),
            ('raw.file', of_look), ('raw.rejection', '(select core.sees_all())'),
            ('core.victim', '(select core.acts_as(''reader_model''))')
        ) as t (name, shown)
    loop
        execute format('alter table %s enable row level security', guarded.name);
        execute format(
            'create policy by_case on %1$s using (%2$s) with check (%2$s)', guarded.name, format(guarded.shown, guarded.name)
        );
    end loop;
end
$$;

-- Who opens a case works on it. Chats, wallets, handles and members are for administrators: they widen what is seen.
alter table core.case enable row level security;
create policy shown on core.case for select
    using ((select core.is_admin()) or opened_by = session_user or case_id = any((select core.my_cases())::bigint[]));
create policy opened on core.case for insert with check (opened_by = session_user and closed_at is null and not is_held);
create policy changed on core.case for update using ((select core.is_admin()) or opened_by = session_user);

alter table core.case_member enable row level security;
create policy shown on core.case_member for select
    using ((select core.is_admin()) or case_id = any((select core.my_cases())::bigint[]));
create policy added on core.case_member for insert with check ((select core.is_admin()) and added_by = session_user);
create policy changed on core.case_member for update using ((select core.is_admin()));

alter table core.case_item enable row level security;
create policy shown on core.case_item for select
    using ((select core.is_admin()) or case_id = any((select core.my_cases())::bigint[]));
create policy added on core.case_item for insert with check (
    added_by = session_user
    and (
        (select core.is_admin())
        or (
            kind = 'message'
            and case_id = any((select core.my_cases())::bigint[])
            and exists (
                select from core.message as m
                where m.source_id = case_item.source_id and m.message_id = case_item.message_id
            )
        )
    )
);

create view mart.case with (security_invoker = true) as
select
    c.name as case,
    c.purpose,
    c.legal_ground,
    c.opened_by,
    c.opened_at,
    c.closed_by,
    c.closed_at,
    c.is_held,
    (
        select array_agg(m.member order by m.member)
        from core.case_member as m
        where m.case_id = c.case_id and m.removed_at is null
    ) as members,
    (select count(*) from core.case_item as i where i.case_id = c.case_id) as item_count
from core.case as c;
comment on view mart.case is 'Cases of the login; all of them for administrators.';
comment on column mart.case.case is 'The name of the case.';
comment on column mart.case.purpose is 'What it is for.';
comment on column mart.case.legal_ground is 'The legal ground on which rows are looked at.';
comment on column mart.case.opened_by is 'The login that opened it.';
comment on column mart.case.opened_at is 'When it was opened.';
comment on column mart.case.closed_by is 'The login that closed it.';
comment on column mart.case.closed_at is 'When it was closed: from then on it shows nothing to its members.';
comment on column mart.case.is_held is 'Whether nothing that it names may be erased.';
comment on column mart.case.members is 'The logins that work on it beside the one that opened it.';
comment on column mart.case.item_count is 'How many items it names.';

create view mart.case_item with (security_invoker = true) as
select
    c.name as case,
    i.kind,
    s.platform,
    s.chat,
    i.message_id,
    i.realm,
    i.value,
    i.why,
    i.added_by,
    i.added_at
from core.case_item as i
join core.case as c using (case_id)
left join core.source as s using (source_id);
comment on view mart.case_item is 'What the cases of the login are about.';
comment on column mart.case_item.case is 'The name of the case.';
comment on column mart.case_item.kind is 'message, chat, wallet, handle or everything.';
comment on column mart.case_item.platform is 'Of a message or chat: where the chat lives.';
comment on column mart.case_item.chat is 'Of a message or chat: the chat.';
comment on column mart.case_item.message_id is 'Of a message: its number within its chat.';
comment on column mart.case_item.realm is 'Of a wallet the chain, of a handle the platform.';
comment on column mart.case_item.value is 'The address or the handle.';
comment on column mart.case_item.why is 'Why it was added.';
comment on column mart.case_item.added_by is 'The login that added it.';
comment on column mart.case_item.added_at is 'When it was added.';

-- Masked texts are for logins that may not read the text below them: this view reads it as its owner, so it says itself
-- which rows the login sees, and lets no condition of the reader run before that. It names tables only: a view below it
-- would read as its reader again.
create or replace view mart.message_masked with (security_barrier = true, security_invoker = false) as
select
    s.platform,
    s.chat,
    m.message_id,
    m.kind,
    m.posted_at,
    m.edited_at,
    m.version_count,
    l.newest_at as last_seen_at,
    m.gone_at,
    case when r.reading_id is not null then coalesce(r.masked_text, v.text) end as text
from core.message as m
join core.source as s using (source_id)
join core.version as v on v.version_id = m.current_version_id
left join (
    select p.file_id, coalesce(c.joined_into, c.source_id) as source_id, max(p.newest_at) as newest_at
    from raw.snapshot as p
    join core.source as c using (source_id)
    group by p.file_id, coalesce(c.joined_into, c.source_id)
) as l on l.file_id = m.last_file_id and l.source_id = m.source_id
left join core.reading as r on r.version_id = m.current_version_id and r.is_current
where
    not exists (
        select from core.hidden_message as h where h.source_id = m.source_id and h.message_id = m.message_id
    )
    and (
        (select core.sees_all())
        or m.source_id = any((select core.my_chats())::bigint[])
        or (m.source_id, m.message_id) in (select o.source_id, o.message_id from core.my_messages() as o)
    );

-- What listings and mentions need of a reading, without the words of the message: the columns that a publisher may see.
create view core.shown_reading with (security_invoker = true) as
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
    r.read_at
from core.message as m
join core.source as s using (source_id)
join core.reading as r on r.version_id = m.current_version_id and r.is_current
where not exists (
    select from core.hidden_message as h where h.source_id = m.source_id and h.message_id = m.message_id
);
comment on view core.shown_reading is 'Current readings of messages that may be shown, without words of the message';

create or replace view mart.listing as
select
    r.platform,
    r.chat,
    r.message_id,
    r.posted_at,
    r.category,
    r.side,
    r.confidence_category as confidence,
    r.confidence_side,
    r.confidence_risk as confidence_victim_at_risk,
    r.victim_at_risk,
    r.language,
    o.name as model,
    r.review,
    r.read_at,
    r.gone_at
from core.shown_reading as r
join core.model as o using (model_id)
where r.category <> 'benign';

create or replace view mart.price as
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
join core.shown_reading as r using (reading_id);

create or replace view mart.wallet as
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
join core.shown_reading as r using (reading_id);

create or replace view mart.handle as
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
join core.shown_reading as r using (reading_id);

-- Every call is in the audit log, with how many rows it showed. Readable by rescuers, whatever case or trust.
create function mart.read_victims(
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
    join core.reading as r using (reading_id)
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
comment on function mart.read_victims is 'Victims'' fields of current readings; each call is written to the audit log';

-- The same by readings, for the page of one message.
create function core.victims_of(reading_ids bigint[])
returns setof core.victim
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    shown bigint;
begin
    return query
    select p.* from core.victim as p where p.reading_id = any(reading_ids) order by p.reading_id, p.position;
    get diagnostics shown = row_count;
    if shown > 0 then
        perform audit.note('read_victims', 'readings ' || array_to_string(reading_ids, ','), 'page of a message', shown);
    end if;
end
$$;
comment on function core.victims_of is 'Victims'' fields of some readings; a call that shows any is written to the audit log';

revoke execute on function audit.note, core.my_cases, core.my_chats, core.my_messages, mart.read_victims, core.victims_of
    from public;
