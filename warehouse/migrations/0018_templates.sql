-- Near-duplicate texts: what is posted again and again with another price, handle or city.

-- One skeleton: a text with its slots taken out. `template_id` is the smallest number among the skeletons of its group.
create table core.template_text (
    number bigint primary key,
    pattern text not null,
    template_id bigint not null
);
create index template_text_template on core.template_text (template_id);
comment on table core.template_text is 'Skeletons of texts, and the template that each belongs to';

create table core.template_band (
    value bigint not null,
    band smallint not null,
    number bigint not null references core.template_text on delete cascade,
    primary key (value, band, number)
);
comment on table core.template_band is 'MinHash bands of skeletons: two that share one may belong together';

-- One row for each version that has been looked at; `number` is null for texts too short to be a template.
create table core.template_member (
    version_id bigint primary key references core.version on delete cascade,
    number bigint,
    slots jsonb
);
create index template_member_number on core.template_member (number) where number is not null;
comment on table core.template_member is 'Versions by their skeleton, with what stands in its slots';

create view mart.template_message as
select
    lpad(to_hex(t.template_id), 16, '0') as template_id,
    s.platform,
    s.chat,
    m.message_id,
    m.posted_at,
    t.pattern,
    g.slots
from core.template_member as g
join core.template_text as t using (number)
join core.message as m on m.current_version_id = g.version_id
join core.source as s on s.source_id = m.source_id
where not exists (
    select from core.hidden_message as h where h.source_id = m.source_id and h.message_id = m.message_id
);

create view mart.template as
with counted as (
    select
        t.template_id,
        count(*) as message_count,
        count(distinct m.source_id) as chat_count,
        count(distinct t.number) as spelling_count,
        min(m.posted_at) as first_seen_at,
        max(m.posted_at) as last_seen_at
    from core.template_member as g
    join core.template_text as t using (number)
    join core.message as m on m.current_version_id = g.version_id
    where not exists (
        select from core.hidden_message as h where h.source_id = m.source_id and h.message_id = m.message_id
    )
    group by t.template_id
)
select
    lpad(to_hex(c.template_id), 16, '0') as template_id,
    c.message_count,
    c.chat_count,
    c.spelling_count,
    c.first_seen_at,
    c.last_seen_at,
    t.pattern
from counted as c
join core.template_text as t on t.number = c.template_id
where c.message_count > 1;
-- The way from a message to its template.
create index message_current_version on core.message (current_version_id);

comment on view mart.template is 'Texts that were posted more than once, with slots for what differs. For investigators: nothing is masked.';
comment on column mart.template.template_id is 'The template: 16 hex digits, the smallest number of a skeleton in the group.';
comment on column mart.template.message_count is 'Messages whose current text belongs to it.';
comment on column mart.template.chat_count is 'Chats that these messages are in.';
comment on column mart.template.spelling_count is 'Skeletons in the group: wordings that differ beyond the slots.';
comment on column mart.template.first_seen_at is 'When the first of them was posted.';
comment on column mart.template.last_seen_at is 'When the last of them was posted.';
comment on column mart.template.pattern is 'The text of one skeleton, escaped as in mart.message; slots stand in ⟨⟩.';

comment on view mart.template_message is 'Messages by their template, with what stands in its slots. For investigators: nothing is masked.';
comment on column mart.template_message.template_id is 'The template: 16 hex digits.';
comment on column mart.template_message.platform is 'Where the chat lives: telegram, potato, …';
comment on column mart.template_message.chat is 'The chat: its numeric id in decimal where it is known, else its public name.';
comment on column mart.template_message.message_id is 'The number of the message within its chat.';
comment on column mart.template_message.posted_at is 'When it was posted.';
comment on column mart.template_message.pattern is 'The skeleton of this very message.';
comment on column mart.template_message.slots is 'What stands in the slots of that skeleton, in order: kind and text in reading form.';
