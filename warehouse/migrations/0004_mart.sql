-- What dashboards, reports and exports rely on: columns may be added here, never renamed.
-- The key of a message is (platform, chat, message_id) in every view.

create view mart.message as
select
    s.platform,
    s.chat,
    m.message_id,
    m.kind,
    m.posted_at,
    m.edited_at,
    m.sender_id,
    m.sender_name,
    m.signature,
    m.reply_to_id,
    m.forward_name,
    m.media_kind,
    m.media_name,
    m.views,
    m.is_lossy as is_views_lossy,
    m.version_count,
    l.newest_at as last_seen_at,
    m.gone_at,
    v.text,
    v.links
from core.message as m
join core.source as s using (source_id)
join core.version as v on v.version_id = m.current_version_id
left join core.look as l on l.file_id = m.last_file_id and l.source_id = m.source_id;

create view mart.message_masked as
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
left join core.look as l on l.file_id = m.last_file_id and l.source_id = m.source_id
left join core.reading as r on r.version_id = m.current_version_id and r.is_current;

create view core.current_reading as
select
    s.platform,
    s.chat,
    m.source_id,
    m.message_id,
    m.posted_at,
    m.gone_at,
    r.*
from core.message as m
join core.source as s using (source_id)
join core.reading as r on r.version_id = m.current_version_id and r.is_current;

create view mart.listing as
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
from core.current_reading as r
join core.model as o using (model_id)
where r.category <> 'benign';

create view mart.price as
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
join core.current_reading as r using (reading_id);

create view mart.wallet as
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
join core.current_reading as r using (reading_id);

create view mart.handle as
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
join core.current_reading as r using (reading_id);

create view mart.source as
with counted as (
    select
        m.source_id,
        count(*) as message_count,
        count(*) filter (where r.category <> 'benign') as listing_count,
        count(*) filter (where r.victim_at_risk) as at_risk_count,
        count(m.gone_at) as gone_count,
        min(m.posted_at) as first_posted_at,
        max(m.posted_at) as last_posted_at
    from core.message as m
    left join core.reading as r on r.version_id = m.current_version_id and r.is_current
    group by m.source_id
)
select
    s.platform,
    s.chat,
    s.name,
    s.title,
    s.chat_type,
    s.public_by,
    j.chat as joined_into,
    coalesce(c.message_count, 0) as message_count,
    coalesce(c.listing_count, 0) as listing_count,
    coalesce(c.at_risk_count, 0) as at_risk_count,
    coalesce(c.gone_count, 0) as gone_count,
    c.first_posted_at,
    c.last_posted_at
from core.source as s
left join core.source as j on j.source_id = s.joined_into
left join counted as c on c.source_id = s.source_id;

create view mart.rejection as
select
    file_name as file,
    record,
    reason,
    remedy,
    is_fault,
    rejected_at
from raw.rejection;

create materialized view mart.daily as
select
    (r.posted_at at time zone 'UTC')::date as day,
    r.platform,
    r.chat,
    r.category,
    r.side,
    count(*) as message_count,
    count(*) filter (where r.victim_at_risk) as at_risk_count
from core.current_reading as r
group by (r.posted_at at time zone 'UTC')::date, r.platform, r.chat, r.category, r.side;
create unique index daily_key on mart.daily (day, platform, chat, category, side);

-- What every view and column means.

comment on view mart.message is 'Messages as served, in their current version. For investigators.';
comment on column mart.message.platform is 'Where the chat lives: telegram, potato, …';
comment on column mart.message.chat is 'The chat: its numeric id in decimal where it is known, else its public name.';
comment on column mart.message.message_id is 'The number of the message within its chat.';
comment on column mart.message.kind is 'message, or service for the platform''s own record of an event.';
comment on column mart.message.posted_at is 'When it was posted.';
comment on column mart.message.edited_at is 'The latest edit that a capture states.';
comment on column mart.message.sender_id is 'The sender by the platform''s id with its kind (user1, channel2).';
comment on column mart.message.sender_name is 'The sender as shown.';
comment on column mart.message.signature is 'The signature under a channel''s post.';
comment on column mart.message.reply_to_id is 'The message it answers.';
comment on column mart.message.forward_name is 'Where it was forwarded from, as shown.';
comment on column mart.message.media_kind is 'What is attached: photo, file, poll, …';
comment on column mart.message.media_name is 'The name or path of the attached file as the export gives it.';
comment on column mart.message.views is 'The highest number of views seen.';
comment on column mart.message.is_views_lossy is 'Whether that number was rounded by the platform (3.12K).';
comment on column mart.message.version_count is 'How many versions have been seen.';
comment on column mart.message.last_seen_at is 'Time of the newest message in the last look that still showed this one.';
comment on column mart.message.gone_at is 'Time of the newest message in the first complete look that lacked this one; null while it is not known to be gone.';
comment on column mart.message.text is 'The current text as served; what text cannot hold (NUL, lone surrogates) is written ␛ and four hex digits.';
comment on column mart.message.links is 'Targets of links that the reader does not see, as a JSON list; null where no format has shown marks.';

comment on view mart.message_masked is 'Messages with identifying data of persons painted over with █, by rule and model. For everyone who is no investigator.';
comment on column mart.message_masked.platform is 'Where the chat lives: telegram, potato, …';
comment on column mart.message_masked.chat is 'The chat: its numeric id in decimal where it is known, else its public name.';
comment on column mart.message_masked.message_id is 'The number of the message within its chat.';
comment on column mart.message_masked.kind is 'message, or service for the platform''s own record of an event.';
comment on column mart.message_masked.posted_at is 'When it was posted.';
comment on column mart.message_masked.edited_at is 'The latest edit that a capture states.';
comment on column mart.message_masked.version_count is 'How many versions have been seen.';
comment on column mart.message_masked.last_seen_at is 'Time of the newest message in the last look that still showed this one.';
comment on column mart.message_masked.gone_at is 'Time of the newest message in the first complete look that lacked this one; null while it is not known to be gone.';
comment on column mart.message_masked.text is 'The current text, masked; null until a model has read it.';

comment on view mart.listing is 'Messages whose current reading is an offer, a demand or a notice of the market (every category but benign).';
comment on column mart.listing.platform is 'Where the chat lives: telegram, potato, …';
comment on column mart.listing.chat is 'The chat: its numeric id in decimal where it is known, else its public name.';
comment on column mart.listing.message_id is 'The number of the message within its chat.';
comment on column mart.listing.posted_at is 'When it was posted.';
comment on column mart.listing.category is 'What the message is, by the label schema.';
comment on column mart.listing.side is 'offer, demand or none.';
comment on column mart.listing.confidence is 'How sure the model is of the category, 0 to 1.';
comment on column mart.listing.confidence_side is 'How sure the model is of the side, 0 to 1.';
comment on column mart.listing.confidence_victim_at_risk is 'How sure the model is of victim_at_risk, 0 to 1.';
comment on column mart.listing.victim_at_risk is 'Whether the text shows a living person in danger now or soon.';
comment on column mart.listing.language is 'Language of the text (BCP 47 where one exists).';
comment on column mart.listing.model is 'The model that read it.';
comment on column mart.listing.review is 'Whether a person has to look at the reading.';
comment on column mart.listing.read_at is 'When it was read.';
comment on column mart.listing.gone_at is 'Time of the newest message in the first complete look that lacked this one; null while it is not known to be gone.';

comment on view mart.price is 'Prices in current readings, of benign messages too.';
comment on column mart.price.platform is 'Where the chat lives: telegram, potato, …';
comment on column mart.price.chat is 'The chat: its numeric id in decimal where it is known, else its public name.';
comment on column mart.price.message_id is 'The number of the message within its chat.';
comment on column mart.price.amount is 'The amount as a decimal.';
comment on column mart.price.currency is 'ISO 4217, a coin''s ticker or %; null where the text names none.';
comment on column mart.price.kind is 'What is paid for: unit_price, bounty, deposit, …';
comment on column mart.price.start is 'First code point of the mention in the text as served, unescaped, from 0.';
comment on column mart.price."end" is 'The code point after the last.';
comment on column mart.price.text is 'The stretch itself; for a hidden mention the target of the link.';
comment on column mart.price.hidden is 'Whether the reader of the chat did not see it.';
comment on column mart.price.confidence is 'How sure the finder is, 0 to 1.';
comment on column mart.price.found_by is 'The rule or model that found it.';

comment on view mart.wallet is 'Wallets in current readings, of benign messages too.';
comment on column mart.wallet.platform is 'Where the chat lives: telegram, potato, …';
comment on column mart.wallet.chat is 'The chat: its numeric id in decimal where it is known, else its public name.';
comment on column mart.wallet.message_id is 'The number of the message within its chat.';
comment on column mart.wallet.chain is 'The block chain.';
comment on column mart.wallet.address is 'The canonical address, its checksum verified.';
comment on column mart.wallet.start is 'First code point of the mention in the text as served, unescaped, from 0.';
comment on column mart.wallet."end" is 'The code point after the last.';
comment on column mart.wallet.text is 'The stretch itself; for a hidden mention the target of the link.';
comment on column mart.wallet.hidden is 'Whether the reader of the chat did not see it.';
comment on column mart.wallet.confidence is 'How sure the finder is, 0 to 1.';
comment on column mart.wallet.found_by is 'The rule or model that found it.';

comment on view mart.handle is 'Handles in current readings, of benign messages too.';
comment on column mart.handle.platform is 'Where the chat lives: telegram, potato, …';
comment on column mart.handle.chat is 'The chat: its numeric id in decimal where it is known, else its public name.';
comment on column mart.handle.message_id is 'The number of the message within its chat.';
comment on column mart.handle.handle_platform is 'Where the handle is reached: telegram, wechat, phone, … (`platform` of the JSON contract).';
comment on column mart.handle.handle is 'The handle in canonical form.';
comment on column mart.handle.start is 'First code point of the mention in the text as served, unescaped, from 0.';
comment on column mart.handle."end" is 'The code point after the last.';
comment on column mart.handle.text is 'The stretch itself; for a hidden mention the target of the link.';
comment on column mart.handle.hidden is 'Whether the reader of the chat did not see it.';
comment on column mart.handle.confidence is 'How sure the finder is, 0 to 1.';
comment on column mart.handle.found_by is 'The rule or model that found it.';

comment on view mart.source is 'Chats, with what is known of them.';
comment on column mart.source.platform is 'Where the chat lives: telegram, potato, …';
comment on column mart.source.chat is 'The chat: its numeric id in decimal where it is known, else its public name.';
comment on column mart.source.name is 'The public name last seen.';
comment on column mart.source.title is 'The title last seen.';
comment on column mart.source.chat_type is 'public_channel, public_supergroup or unknown.';
comment on column mart.source.public_by is 'How it is known to be public: the format said so, or the operator declared it.';
comment on column mart.source.joined_into is 'The chat that this name is joined to; its messages are counted there.';
comment on column mart.source.message_count is 'Messages known.';
comment on column mart.source.listing_count is 'Messages whose current reading is a listing.';
comment on column mart.source.at_risk_count is 'Messages whose current reading shows a person in danger.';
comment on column mart.source.gone_count is 'Messages known to be gone.';
comment on column mart.source.first_posted_at is 'When the oldest known message was posted.';
comment on column mart.source.last_posted_at is 'When the newest known message was posted.';

comment on view mart.rejection is 'Records that could not be stored as messages.';
comment on column mart.rejection.file is 'The file as it was named.';
comment on column mart.rejection.record is 'The position in the file from 1; 0 for the file as a whole.';
comment on column mart.rejection.reason is 'Why it was set aside.';
comment on column mart.rejection.remedy is 'What to do about it.';
comment on column mart.rejection.is_fault is 'False for what is left out on purpose (private chats).';
comment on column mart.rejection.rejected_at is 'When it was set aside.';

comment on materialized view mart.daily is 'Current readings by day of posting (UTC), refreshed by publish.';
comment on column mart.daily.day is 'The day of posting in UTC.';
comment on column mart.daily.platform is 'Where the chat lives: telegram, potato, …';
comment on column mart.daily.chat is 'The chat: its numeric id in decimal where it is known, else its public name.';
comment on column mart.daily.category is 'What the messages are; benign included.';
comment on column mart.daily.side is 'offer, demand or none.';
comment on column mart.daily.message_count is 'Messages of that day, chat, category and side.';
comment on column mart.daily.at_risk_count is 'Those that show a person in danger.';
