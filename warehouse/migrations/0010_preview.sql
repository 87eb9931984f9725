-- Live collection from the web preview, which serves the history of a channel newest first.

-- Messages of a source between two ids, both left out, that have not been collected yet although the bookmark is above
-- them. `below_id` falls in the transaction of the rows, so that a run may be killed anywhere.
create table core.watch_gap (
    watch_key text not null references core.watch on delete cascade,
    above_id bigint not null,
    below_id bigint not null check (below_id > above_id),
    primary key (watch_key, above_id)
);
comment on table core.watch_gap is 'Ids below the bookmark of a source that are still to be collected';

-- What the server gave to ask with whether the newest page has changed.
create table core.preview_page (
    watch_key text primary key references core.watch on delete cascade,
    etag text,
    last_modified text
);
comment on table core.preview_page is 'The state of the newest preview page of a source when it was last stored';

create table core.host_wait (
    host text primary key,
    not_before timestamptz not null,
    seen_at timestamptz not null default now()
);
comment on table core.host_wait is 'Until when a host that is read without an account may not be asked';
