-- The search finds a text in its reading form too, keeps to chats, and begins with the newest.

-- `reading` is the text as the search reads it, folded; null where that is the text as served. Rows from before, and
-- those published without a reading form, are read by the next publish.
alter table core.search_document
    add column source_id bigint,
    add column reading text,
    add column is_read boolean not null default false;
create index search_document_newest on core.search_document (posted_at, version_id);
create index search_document_chat on core.search_document (source_id, posted_at, version_id);
create index search_document_unread on core.search_document (version_id) where not is_read;
comment on table core.search_document is 'What the search looks in: terms of each version as served and as read';
comment on column core.search_document.reading is 'The text in reading form, folded; null where it equals the text as served, folded.';
comment on column core.search_document.is_read is 'Whether the terms hold those of the reading form.';

-- Conditions on readings.
create index reading_at_risk on core.reading (version_id) where is_current and victim_at_risk;
create index price_amount on core.price (currency, amount);
