-- What scheduled runs have to know: when a source may be asked again, and which data checks fail.

alter table core.watch add column not_before timestamptz;
comment on column core.watch.not_before is 'Until when the source is not due: the platform asked to wait';

-- The last result of each check of statements/check. A failure stands until the check passes or a person accepts it.
create table core.check_result (
    check_name text primary key,
    checked_at timestamptz not null,
    offending_count integer not null,
    examples text[] not null,
    failed_since timestamptz,
    accepted_until timestamptz,
    accepted_because text
);
comment on table core.check_result is 'The last result of each data check; one that fails blocks publication';
comment on column core.check_result.offending_count is 'Rows that offend, counted up to 1,000';
comment on column core.check_result.examples is 'The first of them, in words';
comment on column core.check_result.failed_since is 'When it failed first; null while it passes';
comment on column core.check_result.accepted_until is 'Until when a person lets publication go on nevertheless';
