-- Chats that stored messages name: candidates for the watch list, with their evidence.

-- What a version has been looked at with: the mark moves in the transaction of the mentions. It is no highest number, as
-- readings are replaced, origins of forwards become known later, and chats are derived again. Rows go with their versions,
-- as readings do; null: not read yet, no forward. `named_count` is how many candidates the text names.
create table core.candidate_look (
    version_id bigint primary key references core.version on delete cascade,
    reading_id bigint,
    forward_id text,
    named_count integer not null
);
comment on table core.candidate_look is 'Versions that have been looked through for candidates, and with which reading';

create table core.candidate_mention (
    version_id bigint not null references core.candidate_look on delete cascade,
    platform text not null,
    candidate text not null,
    kind text not null check (kind in ('name', 'number', 'invite', 'bot')),
    seen_as text not null check (seen_as in ('link', 'hidden_link', 'forward', 'mention')),
    start_offset integer,
    end_offset integer,
    text text,
    primary key (version_id, platform, candidate, seen_as)
);
create index candidate_mention_candidate on core.candidate_mention (platform, candidate);
comment on table core.candidate_mention is 'Versions of messages that name a candidate, and how';

-- Kept apart from the mentions, so that it outlives them: what a person rejected is not offered again.
create table core.candidate_decision (
    platform text not null,
    candidate text not null,
    decision text not null check (decision in ('approved', 'rejected')),
    decided_at timestamptz not null default now(),
    primary key (platform, candidate)
);
comment on table core.candidate_decision is 'What a person decided about candidates';

create view core.chat_name as
select distinct
    s.platform,
    coalesce(j.chat, s.chat) as chat,
    n.name
from core.source as s
left join core.source as j on j.source_id = s.joined_into
cross join lateral (
    select s.chat as name
    union
    select s.name where s.name is not null
    union
    select o.name from core.source_name as o where o.source_id = s.source_id
    union
    select d.name
    from core.description as d
    where d.platform = s.platform and d.numeric_id = s.numeric_id and d.name is not null
) as n;
comment on view core.chat_name is 'Everything that a stored chat has been called by: number and names, by the chat it counts for';

-- What a chat forwards was said by the chat that it comes from; that it forwards it, it says itself. Formats give the
-- number of that chat, or only its title. What mart.message does not show is not shown here either.
create view core.candidate_evidence as
with placed as (
    select
        c.platform as candidate_platform,
        c.candidate,
        c.kind,
        c.seen_as,
        c.start_offset,
        c.end_offset,
        c.text as found,
        l.named_count,
        s.platform,
        s.chat,
        m.message_id,
        v.version_id,
        v.version_id = m.current_version_id as is_current,
        m.posted_at,
        m.forward_name,
        case
            when c.seen_as = 'forward' or coalesce(m.forward_id, m.forward_name) is null then s.chat
            when m.forward_id ~ '^channel[0-9]+$' then substr(m.forward_id, 8)
            else coalesce(m.forward_id, 'title:' || lower(m.forward_name))
        end as origin
    from core.candidate_mention as c
    join core.candidate_look as l using (version_id)
    join core.version as v using (version_id)
    join core.message as m using (source_id, message_id)
    join core.source as s using (source_id)
)
select
    p.*,
    n.name is not null or (p.candidate_platform = p.platform and p.candidate = p.origin) as is_own
from placed as p
left join core.chat_name as n
    on n.platform = p.platform
    and n.platform = p.candidate_platform
    and n.chat = p.origin
    and n.name = p.candidate
where exists (
    select from mart.message as shown
    where shown.platform = p.platform and shown.chat = p.chat and shown.message_id = p.message_id
);
comment on view core.candidate_evidence is 'Where candidates were seen, and the chat that each place counts for';

create view mart.candidate as
with counted as (
    select
        e.candidate_platform as platform,
        e.candidate,
        e.kind,
        count(distinct (e.platform, e.origin)) filter (where not e.is_own) as source_count,
        count(distinct (e.platform, e.chat, e.message_id)) filter (where not e.is_own) as message_count,
        min(e.posted_at) as first_seen_at,
        max(e.posted_at) as last_seen_at
    from core.candidate_evidence as e
    group by e.candidate_platform, e.candidate, e.kind
),
stored as (
    select
        platform,
        name,
        min(chat) as chat
    from core.chat_name
    group by platform, name
)
select
    c.platform,
    c.candidate,
    c.kind,
    c.source_count,
    c.message_count,
    c.first_seen_at,
    c.last_seen_at,
    coalesce(d.decision, 'quarantined') as state,
    d.decided_at,
    s.chat as stored_chat
from counted as c
left join core.candidate_decision as d using (platform, candidate)
left join stored as s on s.platform = c.platform and s.name = c.candidate;

comment on view mart.candidate is 'Chats that stored messages name, which a person may approve as sources; as of the last `sources discover`. Names of persons are among them: a name does not tell.';
comment on column mart.candidate.platform is 'Where the candidate lives: telegram, …';
comment on column mart.candidate.candidate is 'Its public name, its bare number where only that is known, or an invite''s code behind +.';
comment on column mart.candidate.kind is 'name, number, invite (counted, never a source) or bot (a name that ends in bot).';
comment on column mart.candidate.source_count is 'Independent sources that name it: distinct chats without itself; what is forwarded counts for where it comes from.';
comment on column mart.candidate.message_count is 'Messages that name it, its own left out.';
comment on column mart.candidate.first_seen_at is 'When the oldest message that names it was posted.';
comment on column mart.candidate.last_seen_at is 'When the newest message that names it was posted.';
comment on column mart.candidate.state is 'quarantined until a person decides: approved or rejected.';
comment on column mart.candidate.decided_at is 'When a person decided.';
comment on column mart.candidate.stored_chat is 'The chat as the warehouse has it, where messages of it are stored already.';
