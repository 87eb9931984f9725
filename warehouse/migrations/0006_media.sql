-- Media of messages, what is read in them, and what is shown to nobody but a hotline.

-- A file of the store, by content. What is said of it was found in its bytes, not claimed by whoever sent it. `phash` and
-- the size in pixels are null for what is no image, or one that could not be decoded: then `trouble` says why.
create table raw.media (
    sha256 bytea primary key check (length(sha256) = 32),
    size_bytes bigint not null,
    mime text not null,
    width integer,
    height integer,
    phash bit(64),
    trouble text,
    fetched_at timestamptz not null default now()
);
comment on table raw.media is 'Files of the media store, by content';
comment on column raw.media.sha256 is 'SHA-256 of the bytes; also the place in the store.';
comment on column raw.media.size_bytes is 'Size in bytes.';
comment on column raw.media.mime is 'Media type as the first bytes show it.';
comment on column raw.media.width is 'Pixels; null for what is no image that could be decoded.';
comment on column raw.media.height is 'Pixels.';
comment on column raw.media.phash is 'Perceptual hash of an image: few bits differ between copies of one picture.';
comment on column raw.media.trouble is 'Why an image could not be decoded or read.';
comment on column raw.media.fetched_at is 'When it was stored.';

-- What became of the media of a message. `media_key` is the platform's own number of the file and the size taken of it:
-- what carries the same is the same file, and is fetched once. The hash of a refused file is kept, the file is not.
create table raw.message_media (
    source_id bigint not null,
    message_id bigint not null,
    media_key text not null,
    outcome text not null check (outcome in ('stored', 'known_file', 'words', 'too_large', 'gone', 'failed')),
    sha256 bytea,
    said text,
    noted_at timestamptz not null default now(),
    primary key (source_id, message_id, media_key)
);
create index message_media_key on raw.message_media (media_key) where sha256 is not null;
create index message_media_sha256 on raw.message_media (sha256) where sha256 is not null;
comment on table raw.message_media is 'What became of the media of a message: stored, refused, too large, gone, failed';
comment on column raw.message_media.media_key is 'The platform''s number of the file, with the size taken of it.';
comment on column raw.message_media.outcome is
    'stored; known_file or words: refused, never stored; too_large: left alone; gone; failed: the platform refused.';
comment on column raw.message_media.sha256 is 'The content; of a refused file nothing but this is kept.';
comment on column raw.message_media.said is 'The platform''s word where it failed.';

-- How far the captures of a chat have been looked at for media, and by which policy: another one begins anew.
create table core.media_mark (
    source_id bigint primary key,
    policy text not null,
    largest_bytes bigint not null,
    capture_id bigint not null
);
comment on table core.media_mark is 'How far the media of a chat have been fetched';

create table core.media_text (
    sha256 bytea not null references raw.media,
    kind text not null check (kind in ('ocr', 'qr')),
    position integer not null,
    text text not null,
    engine text not null,
    terms tsvector not null,
    primary key (sha256, kind, position)
);
create index media_text_terms on core.media_text using gin (terms);
comment on table core.media_text is 'Text found in images: by OCR, and in QR codes';

create table core.media_reading (
    sha256 bytea not null references raw.media,
    model_id bigint not null references core.model,
    category text not null,
    side text not null,
    victim_at_risk boolean not null,
    confidence double precision not null,
    language text not null,
    review boolean not null,
    mentions jsonb not null,
    read_at timestamptz not null default now(),
    primary key (sha256, model_id)
);
comment on table core.media_reading is 'What models say of the text in images';

-- Versions whose words have been held against the rules. `rules` changes with them: then all are screened again.
create table core.screening (
    version_id bigint primary key references core.version on delete cascade,
    rules text not null
);
comment on table core.screening is 'Versions that have been screened for the hotline, and by which rules';

-- Where to look and nothing else: no word of the message, no file. A message that is here is shown nowhere.
create table core.hotline_item (
    source_id bigint not null,
    message_id bigint not null,
    reason text not null check (reason in ('words', 'words_in_image', 'known_file')),
    sha256 bytea,
    raised_at timestamptz not null default now(),
    primary key (source_id, message_id, reason)
);
comment on table core.hotline_item is 'Messages for a hotline and the police: link and number only; nothing else shows them';
comment on column core.hotline_item.reason is 'words of the message or its album; words in its image; a file that a hash list knows.';
comment on column core.hotline_item.sha256 is 'Hash of a known file, which is not stored.';

create view core.hidden_message as
select distinct
    coalesce(s.joined_into, s.source_id) as source_id,
    h.message_id
from core.hotline_item as h
join core.source as s using (source_id);
comment on view core.hidden_message is 'Messages that nothing shows, by the chat that they count for';

create or replace view mart.message as
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
left join core.look as l on l.file_id = m.last_file_id and l.source_id = m.source_id
where not exists (
    select from core.hidden_message as h where h.source_id = m.source_id and h.message_id = m.message_id
);

create or replace view mart.message_masked as
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
left join core.reading as r on r.version_id = m.current_version_id and r.is_current
where not exists (
    select from core.hidden_message as h where h.source_id = m.source_id and h.message_id = m.message_id
);

create or replace view core.current_reading as
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
join core.reading as r on r.version_id = m.current_version_id and r.is_current
where not exists (
    select from core.hidden_message as h where h.source_id = m.source_id and h.message_id = m.message_id
);

-- Files of messages that may be shown, by the chat that they count for.
create view core.shown_media as
select
    s.platform,
    s.chat,
    m.source_id,
    m.message_id,
    m.posted_at,
    m.gone_at,
    w.sha256
from raw.message_media as w
join core.source as c on c.source_id = w.source_id
join core.message as m on m.source_id = coalesce(c.joined_into, c.source_id) and m.message_id = w.message_id
join core.source as s on s.source_id = m.source_id
where
    w.outcome = 'stored'
    and not exists (
        select from core.hidden_message as h where h.source_id = m.source_id and h.message_id = m.message_id
    );
comment on view core.shown_media is 'Stored files and the messages that carry them';

create view mart.media as
select
    w.platform,
    w.chat,
    w.message_id,
    encode(w.sha256, 'hex') as sha256,
    f.mime,
    f.size_bytes,
    f.width,
    f.height,
    f.phash::text as phash,
    f.trouble,
    f.fetched_at
from core.shown_media as w
join raw.media as f using (sha256);

create view mart.media_text as
select
    w.platform,
    w.chat,
    w.message_id,
    encode(w.sha256, 'hex') as sha256,
    t.kind,
    t.position,
    t.text,
    t.engine
from core.shown_media as w
join core.media_text as t using (sha256);

create view mart.media_reading as
select
    w.platform,
    w.chat,
    w.message_id,
    encode(w.sha256, 'hex') as found_in,
    r.category,
    r.side,
    r.confidence,
    r.victim_at_risk,
    r.language,
    o.name as model,
    r.review,
    r.mentions,
    r.read_at
from core.shown_media as w
join core.media_reading as r using (sha256)
join core.model as o using (model_id)
where r.read_at = (select max(n.read_at) from core.media_reading as n where n.sha256 = r.sha256);

comment on view mart.media is 'Files of messages, as far as the policy of their source has them fetched.';
comment on column mart.media.platform is 'Where the chat lives: telegram, potato, …';
comment on column mart.media.chat is 'The chat: its numeric id in decimal where it is known, else its public name.';
comment on column mart.media.message_id is 'The number of the message within its chat.';
comment on column mart.media.sha256 is 'The content in hex: the first two digits name the folder of the store, the others the file.';
comment on column mart.media.mime is 'Media type as the first bytes show it.';
comment on column mart.media.size_bytes is 'Size in bytes.';
comment on column mart.media.width is 'Pixels; null for what is no image that could be decoded.';
comment on column mart.media.height is 'Pixels.';
comment on column mart.media.phash is 'Perceptual hash as 64 binary digits; ten or fewer that differ suggest one picture.';
comment on column mart.media.trouble is 'Why an image could not be decoded or read.';
comment on column mart.media.fetched_at is 'When it was stored.';

comment on view mart.media_text is 'Text found in the images of messages, as read by a machine. For investigators.';
comment on column mart.media_text.platform is 'Where the chat lives: telegram, potato, …';
comment on column mart.media_text.chat is 'The chat: its numeric id in decimal where it is known, else its public name.';
comment on column mart.media_text.message_id is 'The number of the message within its chat.';
comment on column mart.media_text.sha256 is 'The image, in hex.';
comment on column mart.media_text.kind is 'ocr: letters in the picture; qr: content of a QR code.';
comment on column mart.media_text.position is 'Which text of its kind in this image, from 0.';
comment on column mart.media_text.text is 'The text; what text cannot hold (NUL, lone surrogates) is written ␛ and four hex digits.';
comment on column mart.media_text.engine is 'What read it, with its version.';

comment on view mart.media_reading is 'What the latest model says of the text in an image, beside what it says of the message.';
comment on column mart.media_reading.platform is 'Where the chat lives: telegram, potato, …';
comment on column mart.media_reading.chat is 'The chat: its numeric id in decimal where it is known, else its public name.';
comment on column mart.media_reading.message_id is 'The number of the message within its chat.';
comment on column mart.media_reading.found_in is 'The image, SHA-256 in hex.';
comment on column mart.media_reading.category is 'What the text is, by the label schema.';
comment on column mart.media_reading.side is 'offer, demand or none.';
comment on column mart.media_reading.confidence is 'How sure the model is of the category, 0 to 1.';
comment on column mart.media_reading.victim_at_risk is 'Whether the text shows a living person in danger now or soon.';
comment on column mart.media_reading.language is 'Language of the text (BCP 47 where one exists).';
comment on column mart.media_reading.model is 'The model that read it.';
comment on column mart.media_reading.review is 'Whether a person has to look at the reading.';
comment on column mart.media_reading.mentions is
    'prices, wallets and handles as in the JSON contract; spans count in the texts of the image by kind (ocr, qr) and position, joined by line breaks.';
comment on column mart.media_reading.read_at is 'When it was read.';
