-- What redactions and terms have left behind: texts of templates, bytes of records that were set aside, files in the media
-- store, and the times of messages that the search kept when the messages were given others.

-- What is collected again is held against these, batch by batch, by chat and number.
create table raw.redacted_message (
    source_id bigint not null,
    message_id bigint not null,
    primary key (source_id, message_id)
);
comment on table raw.redacted_message is 'Messages that were redacted: what comes of them again is not stored';
insert into raw.redacted_message (source_id, message_id)
select distinct c.source_id, c.message_id
from raw.redaction_item as i
join raw.capture as c using (capture_id);
create trigger redacted_message_is_append_only before update or delete or truncate on raw.redacted_message
    for each statement execute function raw.refuse_evidence_change();

-- Templates lose the texts that nobody uses any longer. Numbers of members that went wait here: whoever deletes versions
-- need not wait for whoever groups texts.
create table core.left_template (number bigint not null);
comment on table core.left_template is 'Skeletons that have lost a member: their texts go where it was the last one';
-- Bands go with their text, which is found by its number.
create index template_band_number on core.template_band (number);

create function core.note_left_template() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into core.left_template (number) values (old.number);
    return null;
end
$$;
create trigger member_leaves_template after delete on core.template_member
    for each row when (old.number is not null) execute function core.note_left_template();

-- The group of a text that goes is named by the smallest number that is left in it.
create function core.drop_left_templates() returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    groups bigint[];
begin
    perform pg_advisory_xact_lock(hashtext('core.template_text'));
    with noted as (
        delete from core.left_template returning number
    ),
    dropped as (
        delete from core.template_text as t
        where
            t.number in (select n.number from noted as n)
            and not exists (select from core.template_member as g where g.number = t.number)
        returning t.template_id
    )
    select array_agg(distinct template_id) into groups from dropped;
    update core.template_text as t
    set template_id = n.smallest
    from (
        select o.template_id, min(o.number) as smallest
        from core.template_text as o
        where o.template_id = any(groups)
        group by o.template_id
    ) as n
    where t.template_id = n.template_id and n.smallest <> n.template_id;
end
$$;
revoke execute on function core.note_left_template, core.drop_left_templates from public;
comment on function core.drop_left_templates is 'Deletes the texts of templates that no version has any longer';

insert into core.left_template (number)
select t.number
from core.template_text as t
where not exists (select from core.template_member as g where g.number = t.number);
select core.drop_left_templates();

-- Files of the store that nobody carries any longer: noted in the transaction that takes their rows, removed after it.
create table raw.media_removal (
    sha256 bytea primary key,
    noted_at timestamptz not null default now()
);
comment on table raw.media_removal is 'Files that are still to be removed from the media store; a row goes with its file';

-- Bytes of a record that was set aside may hold what a message says: former rows do without.
call past.keep('raw.rejection', '(select core.sees_all())', array['content']);
update past.former_rejection set content = null;
create index rejection_with_content on raw.rejection (file_id) where content <> '';

alter table core.retention drop constraint retention_data_class_check;
alter table core.retention add check (data_class in ('benign', 'listing', 'unread', 'rejected'));
comment on table core.retention is 'Days after which data of a class are erased; a class without a row is kept';
comment on column core.retention.data_class is
    'benign: the current reading finds nothing; listing: it finds something, or a person at risk; unread: no model has read it; rejected: bytes of records that were set aside.';
comment on column core.retention.days is
    'Counted from the last capture that shows the message; for rejected from when the record was set aside.';

-- Which message a record is cannot be told: a hold on any message of a chat keeps what was set aside of its files.
create function raw.due_rejections() returns table (
    rejection_id bigint, file_name text, record bigint, rejected_at timestamptz, is_held boolean
)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with named as (
        select h.source_id from core.hold as h where h.lifted_at is null
        union
        select i.source_id from core.case_item as i join core.case as c using (case_id) where c.is_held and i.source_id is not null
    ),
    held_files as (
        select p.file_id
        from named as n
        join core.source as s using (source_id)
        join core.source as o on coalesce(o.joined_into, o.source_id) = coalesce(s.joined_into, s.source_id)
        join raw.snapshot as p on p.source_id = o.source_id
    )
    select
        r.rejection_id,
        r.file_name,
        r.record,
        r.rejected_at,
        coalesce(r.file_id in (select f.file_id from held_files as f), false)
            or exists (
                select from core.case_item as i join core.case as c using (case_id)
                where c.is_held and i.kind = 'everything'
            )
    from raw.rejection as r
    join core.retention as t on t.data_class = 'rejected'
    where r.content <> '' and r.rejected_at < now() - make_interval(days => t.days)
$$;
comment on function raw.due_rejections is 'Records set aside whose bytes are kept for longer than their term, and whether a hold keeps them';

create function raw.forget_rejections() returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    forgotten bigint;
begin
    update raw.rejection as r set content = ''
    where r.rejection_id in (select d.rejection_id from raw.due_rejections() as d where not d.is_held);
    get diagnostics forgotten = row_count;
    return forgotten;
end
$$;
revoke execute on function raw.due_rejections, raw.forget_rejections from public;
comment on function raw.forget_rejections is 'Takes the bytes of records whose term is over; returns how many. File, record and reason stay';

-- As in 0014, and what else is left of the message. Whose text groups are joined waits, or is waited for, before anything is
-- deleted: both need the versions. A record that was set aside from a file of the chat, and that holds the number of the
-- message, may be the message: its bytes go, compared as pairs of hexadecimal digits, as they need not be text.
create or replace function raw.redact(event bytea, event_signature bytea) returns setof bytea
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    told jsonb := convert_from(event, 'UTF8')::jsonb;
    named bigint[] := array(select (c ->> 'capture_id')::bigint from jsonb_array_elements(told -> 'captures') as c);
    files bytea[];
begin
    if told ->> 'format' is distinct from 'escrowwatch-redaction-v1' or cardinality(named) = 0 then
        raise exception 'no redaction: %', told ->> 'format' using errcode = 'invalid_parameter_value';
    end if;
    perform pg_advisory_xact_lock(hashtext('core.template_text'));
    insert into raw.redaction (number, document, signature)
    values ((told ->> 'number')::bigint, event, event_signature);
    insert into raw.redaction_item (capture_id, number) select unnest(named), (told ->> 'number')::bigint;
    update raw.capture set content = null, content_sha256 = null where capture_id = any(named);
    update raw.link set salt = null where capture_id = any(named);

    create temporary table redacted on commit drop as
    select distinct c.source_id, c.message_id, coalesce(s.joined_into, s.source_id) as counts_for
    from raw.capture as c join core.source as s using (source_id)
    where c.capture_id = any(named);
    if exists (
        select from pg_temp.redacted as r join raw.capture as c using (source_id, message_id) where c.content is not null
    ) then
        raise exception 'a redaction names every capture of its message' using errcode = 'invalid_parameter_value';
    end if;
    insert into raw.redacted_message (source_id, message_id)
    select distinct r.source_id, r.message_id from pg_temp.redacted as r
    on conflict do nothing;
    delete from core.sighting as g using pg_temp.redacted as r
    where g.source_id = r.counts_for and g.message_id = r.message_id;
    delete from core.version as v using pg_temp.redacted as r
    where v.source_id = r.counts_for and v.message_id = r.message_id;
    delete from core.message as m using pg_temp.redacted as r
    where m.source_id = r.counts_for and m.message_id = r.message_id;
    perform core.drop_left_templates();

    update raw.rejection as j set content = ''
    where
        j.content <> ''
        and exists (
            select
            from pg_temp.redacted as r
            join core.source as o on coalesce(o.joined_into, o.source_id) = r.counts_for
            join raw.snapshot as p on p.source_id = o.source_id and p.file_id = j.file_id
            where
                encode(j.content, 'hex') ~ format(
                    '^(?:..)*(?<!3[0-9])%s(?!3[0-9])', encode(convert_to(r.message_id::text, 'UTF8'), 'hex')
                )
        );

    with dropped as (
        delete from raw.message_media as w using pg_temp.redacted as r
        where w.source_id = r.source_id and w.message_id = r.message_id
        returning w.sha256
    )
    select array_agg(distinct sha256) into files from dropped where sha256 is not null;
    files := array(
        select f from unnest(files) as f where not exists (select from raw.message_media as w where w.sha256 = f)
    );
    delete from core.media_text where sha256 = any(files);
    delete from core.media_reading where sha256 = any(files);
    delete from raw.media where sha256 = any(files);
    insert into raw.media_removal (sha256) select unnest(files) on conflict do nothing;
    drop table pg_temp.redacted;
    return query select unnest(files);
end
$$;

-- The search orders and narrows by the time of the message: it gets the one that the message gets.
create function core.move_documents() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update core.search_document as d
    set posted_at = new.posted_at
    from core.version as v
    where
        v.source_id = new.source_id
        and v.message_id = new.message_id
        and d.version_id = v.version_id
        and d.posted_at <> new.posted_at;
    return null;
end
$$;
revoke execute on function core.move_documents from public;
create trigger message_moves_its_documents after update of posted_at on core.message
    for each row when (old.posted_at is distinct from new.posted_at) execute function core.move_documents();

update core.search_document as d
set posted_at = m.posted_at
from core.version as v
join core.message as m using (source_id, message_id)
where v.version_id = d.version_id and d.posted_at <> m.posted_at;
