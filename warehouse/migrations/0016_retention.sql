-- How long what is kept, and what is kept in spite of that.

create table core.retention (
    data_class text primary key check (data_class in ('benign', 'listing', 'unread')),
    days integer not null check (days > 0),
    set_by text not null default session_user,
    set_at timestamptz not null default now()
);
comment on table core.retention is 'Days after which messages of a class are erased; a class without a row is kept';
comment on column core.retention.data_class is
    'benign: the current reading finds nothing; listing: it finds something, or a person at risk; unread: no model has read it.';
comment on column core.retention.days is 'Counted from the last capture that shows the message.';

create table core.hold (
    hold_id bigint generated always as identity primary key,
    source_id bigint not null references core.source,
    message_id bigint,
    why text not null check (why <> ''),
    placed_by text not null default session_user,
    placed_at timestamptz not null default now(),
    lifted_by text,
    lifted_at timestamptz
);
create index hold_in_force on core.hold (source_id, message_id) where lifted_at is null;
comment on table core.hold is 'Legal holds on a chat or a message: what they cover is not erased. A case can be held as a whole';

-- A hold covers a chat with all that is joined to it. What a held case names is held, whether the case is closed or not.
create function core.is_held(of_source bigint, of_message bigint) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with family as (
        select o.source_id
        from core.source as s
        join core.source as o on coalesce(o.joined_into, o.source_id) = coalesce(s.joined_into, s.source_id)
        where s.source_id = of_source
    ),
    items as (
        select i.*
        from core.case_item as i
        join core.case as c using (case_id)
        where c.is_held
    )
    select
        exists (
            select from core.hold as h
            where
                h.lifted_at is null
                and h.source_id in (select f.source_id from family as f)
                and (h.message_id is null or h.message_id = of_message)
        )
        or exists (
            select from items as i
            where
                i.kind = 'everything'
                or (i.kind = 'chat' and i.source_id in (select f.source_id from family as f))
                or (i.kind = 'message' and i.source_id in (select f.source_id from family as f) and i.message_id = of_message)
        )
        or exists (
            select
            from core.version as v
            join core.reading as r using (version_id)
            where
                v.source_id in (select f.source_id from family as f)
                and v.message_id = of_message
                and (
                    exists (
                        select from core.wallet as w join items as i on i.realm = w.chain and i.value = w.address
                        where i.kind = 'wallet' and w.reading_id = r.reading_id
                    )
                    or exists (
                        select from core.handle as h join items as i on i.realm = h.platform and i.value = h.handle
                        where i.kind = 'handle' and h.reading_id = r.reading_id
                    )
                )
        )
$$;
comment on function core.is_held is 'Whether a legal hold keeps a message from being erased';
revoke execute on function core.is_held from public;

-- The hold is kept by the database, whoever erases: this is asked only where a capture loses its content.
create function raw.refuse_held() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if core.is_held(old.source_id, old.message_id) then
        raise exception 'a legal hold keeps message % of chat %', old.message_id, old.source_id
            using errcode = 'restrict_violation', hint = 'lift the hold first: escrowwatch db hold';
    end if;
    return new;
end
$$;
revoke execute on function raw.refuse_held from public;
create trigger capture_is_not_held before update on raw.capture
    for each row when (old.content is not null and new.content is null) execute function raw.refuse_held();
