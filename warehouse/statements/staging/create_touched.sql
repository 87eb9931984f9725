-- Messages whose state has to be settled again.
create temporary table if not exists touched (
    source_id bigint not null,
    message_id bigint not null,
    primary key (source_id, message_id)
) on commit delete rows
