-- Counts that are kept up instead of counted anew: by chat and day of posting, wallets and handles too. Whatever changes a
-- message or its reading notes the days that it touches in the same transaction; publish counts those days and no others.

-- Written by triggers only, never updated: two transactions that touch one day do not wait for each other.
create table core.changed_day (
    source_id bigint not null,
    day date not null,
    first_id bigint not null,
    last_id bigint not null
);
create index changed_day_chat on core.changed_day (source_id, day);
comment on table core.changed_day is 'Days of chats that have changed since they were counted';
comment on column core.changed_day.first_id is 'The lowest message id that changed.';
comment on column core.changed_day.last_id is 'The highest one.';

create table core.new_version (
    step text not null check (step in ('search', 'template', 'reading')),
    first_id bigint not null,
    last_id bigint not null
);
create index new_version_first on core.new_version (step, first_id);
comment on table core.new_version is 'Ranges of versions that a step has still to look at: all that are new lie in one';
comment on column core.new_version.step is 'search and template, of publish; reading, for versions that no model has read.';

-- Messages that nothing shows are not counted. `first_id` and `last_id` lead back to the messages by their key.
create table core.day_count (
    source_id bigint not null,
    day date not null,
    category text,
    side text,
    victim_at_risk boolean not null,
    review boolean not null,
    message_count bigint not null,
    gone_count bigint not null,
    edited_count bigint not null,
    version_count bigint not null,
    first_posted_at timestamptz not null,
    last_posted_at timestamptz not null,
    first_id bigint not null,
    last_id bigint not null,
    unique nulls not distinct (source_id, day, category, side, victim_at_risk, review)
);
comment on table core.day_count is 'Messages by chat, day of posting (UTC) and what readings say, as of the last publishing';
comment on column core.day_count.category is 'What the current readings say; null for messages that no model has read.';

-- A wallet counts wherever it is named, a handle in listings only.
create table core.day_mention (
    source_id bigint not null,
    day date not null,
    kind text not null check (kind in ('wallet', 'handle')),
    realm text not null,
    value text not null,
    message_count bigint not null,
    first_posted_at timestamptz not null,
    last_posted_at timestamptz not null,
    primary key (source_id, day, kind, realm, value)
);
create index day_mention_value on core.day_mention (kind, realm, value);
comment on table core.day_mention is 'Messages that name a wallet or a handle, by chat and day of posting (UTC)';
comment on column core.day_mention.realm is 'Of a wallet the chain, of a handle the platform.';
comment on column core.day_mention.value is 'The address or the handle.';

create table core.mention_count (
    kind text not null,
    realm text not null,
    value text not null,
    message_count bigint not null,
    chat_count bigint not null,
    first_posted_at timestamptz not null,
    last_posted_at timestamptz not null,
    primary key (kind, realm, value)
);
create index mention_count_most on core.mention_count (kind, message_count desc, chat_count desc, realm, value);
comment on table core.mention_count is 'Wallets and handles over all chats: for logins that see all of them';

create table core.publication (
    is_only boolean primary key default true check (is_only),
    published_at timestamptz not null
);
comment on table core.publication is 'When the counts were last brought up';

-- Rows as of single messages are shown by core.counted. The owner is not bound by these.
alter table core.changed_day enable row level security;
create policy by_case on core.changed_day
    using ((select core.sees_all()) or source_id = any((select core.my_chats())::bigint[]));
alter table core.day_count enable row level security;
create policy by_case on core.day_count
    using ((select core.sees_all()) or source_id = any((select core.my_chats())::bigint[]));
alter table core.day_mention enable row level security;
create policy by_case on core.day_mention
    using ((select core.sees_all()) or source_id = any((select core.my_chats())::bigint[]));
alter table core.mention_count enable row level security;
create policy by_case on core.mention_count using ((select core.sees_all()));

-- The messages that are counted, with what their current reading says.
create view core.countable with (security_invoker = true) as
select
    m.source_id,
    (m.posted_at at time zone 'UTC')::date as day,
    m.message_id,
    m.posted_at,
    m.gone_at,
    m.version_count,
    r.reading_id,
    r.category,
    r.side,
    coalesce(r.victim_at_risk, false) as victim_at_risk,
    coalesce(r.review, false) as review
from core.message as m
left join core.reading as r on r.version_id = m.current_version_id and r.is_current
where not exists (
    select from core.hidden_message as h where h.source_id = m.source_id and h.message_id = m.message_id
);
comment on view core.countable is 'Messages that may be counted, with their current reading';

-- Single messages that a case names, in chats of which the login does not see all.
create view core.countable_alone with (security_invoker = true) as
select c.*
from core.my_messages() as o
join core.countable as c using (source_id, message_id)
where not (select core.sees_all()) and not c.source_id = any((select core.my_chats())::bigint[]);
comment on view core.countable_alone is 'Messages that a login sees without their chat; counted as they are asked for';

create view core.counted with (security_invoker = true) as
select
    source_id, day, category, side, victim_at_risk, review, message_count,
    case when victim_at_risk then message_count else 0 end as at_risk_count,
    gone_count, edited_count, version_count, first_posted_at, last_posted_at, first_id, last_id
from core.day_count
union all
select
    source_id, day, category, side, victim_at_risk, review, 1, victim_at_risk::integer, (gone_at is not null)::integer,
    (version_count > 1)::integer, version_count, posted_at, posted_at, message_id, message_id
from core.countable_alone;
comment on view core.counted is 'Counts by chat and day of what the login sees; several rows may be of one day';

create view core.mentioned with (security_invoker = true) as
select source_id, kind, realm, value, message_count, first_posted_at, last_posted_at
from core.day_mention
union all
select c.source_id, 'wallet', w.chain, w.address, count(distinct c.message_id), min(c.posted_at), max(c.posted_at)
from core.countable_alone as c
join core.wallet as w using (reading_id)
group by c.source_id, w.chain, w.address
union all
select c.source_id, 'handle', h.platform, h.handle, count(distinct c.message_id), min(c.posted_at), max(c.posted_at)
from core.countable_alone as c
join core.handle as h using (reading_id)
where c.category <> 'benign'
group by c.source_id, h.platform, h.handle;
comment on view core.mentioned is 'Wallets and handles in what the login sees; several rows may be of one chat';

-- Counts the days that have changed, or of them only one day of one chat, and returns them. One at a time: whoever wants one
-- moment for all of it takes the lock before its transaction begins.
create function core.count_days(of_source bigint default null, of_day date default null)
returns table (counted_source bigint, counted_day date)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    days bigint;
begin
    perform pg_advisory_xact_lock(hashtext('core.day_count'));
    create temporary table counting (
        source_id bigint, day date, first_id bigint, last_id bigint, primary key (source_id, day)
    ) on commit drop;
    -- What is taken from the list and what is counted is one moment's: a change that is noted later stays on the list.
    with wanted as (
        select distinct d.source_id, d.day
        from core.changed_day as d
        where of_source is null or (d.source_id = of_source and d.day = of_day)
    ),
    taken as (
        delete from core.changed_day as d using wanted as w
        where d.source_id = w.source_id and d.day = w.day
        returning d.source_id, d.day, d.first_id, d.last_id
    )
    insert into pg_temp.counting
    select t.source_id, t.day, least(min(t.first_id), min(k.first_id)), greatest(max(t.last_id), max(k.last_id))
    from taken as t
    left join lateral (
        select min(c.first_id) as first_id, max(c.last_id) as last_id
        from core.day_count as c
        where c.source_id = t.source_id and c.day = t.day
    ) as k on true
    group by t.source_id, t.day;
    get diagnostics days = row_count;
    analyze pg_temp.counting;

    create temporary table renamed (kind text, realm text, value text, primary key (kind, realm, value)) on commit drop;
    delete from core.day_count as c using pg_temp.counting as t where c.source_id = t.source_id and c.day = t.day;
    with dropped as (
        delete from core.day_mention as n using pg_temp.counting as t
        where n.source_id = t.source_id and n.day = t.day
        returning n.kind, n.realm, n.value
    )
    insert into pg_temp.renamed select distinct kind, realm, value from dropped;

    -- The lateral step finds messages by their key: joined at will, the planner reads all of them.
    create temporary table found_message on commit drop as
    select t.source_id, m.message_id
    from pg_temp.counting as t
    cross join lateral (
        select o.message_id
        from core.message as o
        where
            o.source_id = t.source_id
            and o.message_id between t.first_id and t.last_id
            and (o.posted_at at time zone 'UTC')::date = t.day
        offset 0
    ) as m;
    analyze pg_temp.found_message;
    create temporary table counted_message on commit drop as
    select c.* from pg_temp.found_message join core.countable as c using (source_id, message_id);
    analyze pg_temp.counted_message;
    insert into core.day_count
    select
        c.source_id, c.day, c.category, c.side, c.victim_at_risk, c.review, count(*), count(c.gone_at),
        count(*) filter (where c.version_count > 1), sum(c.version_count), min(c.posted_at), max(c.posted_at),
        min(c.message_id), max(c.message_id)
    from pg_temp.counted_message as c
    group by c.source_id, c.day, c.category, c.side, c.victim_at_risk, c.review;
    with named as (
        select c.source_id, c.day, c.message_id, c.posted_at, 'wallet' as kind, w.chain as realm, w.address as value
        from pg_temp.counted_message as c
        join core.wallet as w using (reading_id)
        union
        select c.source_id, c.day, c.message_id, c.posted_at, 'handle', h.platform, h.handle
        from pg_temp.counted_message as c
        join core.handle as h using (reading_id)
        where c.category <> 'benign'
    ),
    added as (
        insert into core.day_mention
        select n.source_id, n.day, n.kind, n.realm, n.value, count(*), min(n.posted_at), max(n.posted_at)
        from named as n
        group by n.source_id, n.day, n.kind, n.realm, n.value
        returning kind, realm, value
    )
    insert into pg_temp.renamed select distinct kind, realm, value from added on conflict do nothing;
    if days > 1000 then
        analyze core.day_count, core.day_mention;
    end if;
    analyze pg_temp.renamed;

    delete from core.mention_count as c using pg_temp.renamed as t
    where c.kind = t.kind and c.realm = t.realm and c.value = t.value;
    insert into core.mention_count
    select
        n.kind, n.realm, n.value, sum(n.message_count), count(distinct n.source_id), min(n.first_posted_at),
        max(n.last_posted_at)
    from core.day_mention as n
    join pg_temp.renamed as t using (kind, realm, value)
    group by n.kind, n.realm, n.value;
    if days > 1000 then
        analyze core.mention_count;
    end if;

    return query select t.source_id, t.day from pg_temp.counting as t;
    drop table pg_temp.counting, pg_temp.renamed, pg_temp.found_message, pg_temp.counted_message;
end
$$;
comment on function core.count_days is 'Counts the days that have changed since they were counted; returns them';

-- Notes every day that has messages or counts, so that all is counted anew.
create function core.note_all_days() returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    insert into core.changed_day
    select m.source_id, (m.posted_at at time zone 'UTC')::date, min(m.message_id), max(m.message_id)
    from core.message as m
    group by 1, 2
    union all
    select c.source_id, c.day, min(c.first_id), max(c.last_id) from core.day_count as c group by 1, 2;
$$;
comment on function core.note_all_days is 'Has the next publish count every day anew';

create function core.note_publication() returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    insert into core.publication (published_at) values (now())
    on conflict (is_only) do update set published_at = excluded.published_at;
$$;
comment on function core.note_publication is 'Notes that the counts have been brought up now';
revoke execute on function core.count_days, core.note_all_days, core.note_publication from public;

-- What notes changes. A statement notes each day once, however many of its messages it changes.
create function core.note_messages() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'INSERT' then
        insert into core.changed_day
        select n.source_id, (n.posted_at at time zone 'UTC')::date, min(n.message_id), max(n.message_id)
        from new_rows as n
        group by 1, 2;
    elsif tg_op = 'DELETE' then
        insert into core.changed_day
        select o.source_id, (o.posted_at at time zone 'UTC')::date, min(o.message_id), max(o.message_id)
        from old_rows as o
        group by 1, 2;
    else
        insert into core.changed_day
        select n.source_id, (p.posted_at at time zone 'UTC')::date, min(n.message_id), max(n.message_id)
        from new_rows as n
        join old_rows as o using (source_id, message_id)
        cross join lateral (values (o.posted_at), (n.posted_at)) as p (posted_at)
        where
            (o.posted_at, o.gone_at, o.version_count, o.current_version_id)
            is distinct from (n.posted_at, n.gone_at, n.version_count, n.current_version_id)
        group by 1, 2;
    end if;
    return null;
end
$$;
create trigger message_is_noted after insert on core.message
    referencing new table as new_rows for each statement execute function core.note_messages();
create trigger message_is_noted_changed after update on core.message
    referencing old table as old_rows new table as new_rows for each statement execute function core.note_messages();
create trigger message_is_noted_gone after delete on core.message
    referencing old table as old_rows for each statement execute function core.note_messages();

create function core.note_readings() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'INSERT' then
        insert into core.changed_day
        select m.source_id, (m.posted_at at time zone 'UTC')::date, min(m.message_id), max(m.message_id)
        from new_rows as n
        join core.message as m on m.current_version_id = n.version_id
        where n.is_current
        group by 1, 2;
    elsif tg_op = 'DELETE' then
        insert into core.changed_day
        select m.source_id, (m.posted_at at time zone 'UTC')::date, min(m.message_id), max(m.message_id)
        from old_rows as o
        join core.message as m on m.current_version_id = o.version_id
        where o.is_current
        group by 1, 2;
        insert into core.new_version
        select 'reading', min(o.version_id), max(o.version_id) from old_rows as o having count(*) > 0;
    else
        insert into core.changed_day
        select m.source_id, (m.posted_at at time zone 'UTC')::date, min(m.message_id), max(m.message_id)
        from new_rows as n
        join old_rows as o using (reading_id)
        join core.message as m on m.current_version_id = n.version_id
        where
            (o.is_current, o.category, o.side, o.victim_at_risk, o.review)
            is distinct from (n.is_current, n.category, n.side, n.victim_at_risk, n.review)
        group by 1, 2;
    end if;
    return null;
end
$$;
create trigger reading_is_noted after insert on core.reading
    referencing new table as new_rows for each statement execute function core.note_readings();
create trigger reading_is_noted_changed after update on core.reading
    referencing old table as old_rows new table as new_rows for each statement execute function core.note_readings();
create trigger reading_is_noted_gone after delete on core.reading
    referencing old table as old_rows for each statement execute function core.note_readings();

create function core.note_versions() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into core.new_version
    select s.step, min(n.version_id), max(n.version_id)
    from new_rows as n
    cross join (values ('search'), ('template'), ('reading')) as s (step)
    group by s.step;
    return null;
end
$$;
create trigger version_is_noted after insert on core.version
    referencing new table as new_rows for each statement execute function core.note_versions();

-- Joined chats count together, and what was hidden under one is hidden under the other.
create function core.note_joins() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into core.changed_day
    select m.source_id, (m.posted_at at time zone 'UTC')::date, min(m.message_id), max(m.message_id)
    from core.message as m
    where m.source_id in (
        select unnest(array[n.source_id, n.joined_into, o.joined_into])
        from new_rows as n
        join old_rows as o using (source_id)
        where n.joined_into is distinct from o.joined_into
    )
    group by 1, 2;
    return null;
end
$$;
create trigger join_is_noted after update on core.source
    referencing old table as old_rows new table as new_rows for each statement execute function core.note_joins();

-- What nothing may show is not left in the counts until somebody publishes.
create function core.hide_from_counts() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    hidden core.changed_day;
begin
    for hidden in
        select m.source_id, (m.posted_at at time zone 'UTC')::date, min(m.message_id), max(m.message_id)
        from new_rows as n
        join core.hidden_message as h on h.message_id = n.message_id
        join core.message as m on m.source_id = h.source_id and m.message_id = h.message_id
        group by 1, 2
    loop
        insert into core.changed_day select hidden.*;
        perform core.count_days(hidden.source_id, hidden.day);
    end loop;
    return null;
end
$$;
create trigger hotline_item_is_not_counted after insert on core.hotline_item
    referencing new table as new_rows for each statement execute function core.hide_from_counts();

-- The same for what was redacted: its wallets and handles go from the counts when the redaction is committed.
create function core.redact_from_counts() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    redacted record;
begin
    for redacted in
        select distinct d.source_id, d.day
        from raw.capture as c
        join core.source as s using (source_id)
        join core.changed_day as d on d.source_id = coalesce(s.joined_into, s.source_id)
        where c.capture_id = new.capture_id and c.message_id between d.first_id and d.last_id
    loop
        perform core.count_days(redacted.source_id, redacted.day);
    end loop;
    return null;
end
$$;
create constraint trigger redaction_is_not_counted after insert on raw.redaction_item
    deferrable initially deferred for each row execute function core.redact_from_counts();
revoke execute on function
    core.note_messages, core.note_readings, core.note_versions, core.note_joins, core.hide_from_counts, core.redact_from_counts
    from public;

drop materialized view mart.daily;
create view mart.daily with (security_invoker = true) as
select
    c.day,
    s.platform,
    s.chat,
    c.category,
    c.side,
    sum(c.message_count)::bigint as message_count,
    sum(c.at_risk_count)::bigint as at_risk_count
from core.counted as c
join core.source as s using (source_id)
where c.category is not null
group by c.day, s.platform, s.chat, c.category, c.side;
comment on view mart.daily is 'Current readings by day of posting (UTC), as of the last publishing.';
comment on column mart.daily.day is 'The day of posting in UTC.';
comment on column mart.daily.platform is 'Where the chat lives: telegram, potato, …';
comment on column mart.daily.chat is 'The chat: its numeric id in decimal where it is known, else its public name.';
comment on column mart.daily.category is 'What the messages are; benign included.';
comment on column mart.daily.side is 'offer, demand or none.';
comment on column mart.daily.message_count is 'Messages of that day, chat, category and side.';
comment on column mart.daily.at_risk_count is 'Those that show a person in danger.';

-- Texts in images are found as they read, too. Rows from before are read by the next publish.
alter table core.media_text
    add column reading text,
    add column is_read boolean not null default false;
create index media_text_unread on core.media_text (sha256) where not is_read;
comment on column core.media_text.reading is 'The text in reading form, folded; null where it equals the text as found, folded.';
comment on column core.media_text.is_read is 'Whether the terms hold those of the reading form.';

-- What is there already.
insert into core.new_version
select s.step, min(v.version_id), max(v.version_id)
from core.version as v
cross join (values ('search'), ('template'), ('reading')) as s (step)
group by s.step;
select core.note_all_days();
select from core.count_days();
