-- Bots read a stream of updates, which the platform's server forgets once they are confirmed.

-- `update_id` is the last update that is stored; it moves in the transaction of the rows, and may move back: after a
-- week without updates the server goes on with any number.
create table core.bot (
    bot text primary key,
    update_id bigint,
    moved_at timestamptz,
    not_before timestamptz
);
comment on table core.bot is 'Bots that read a platform: how far each has read, and until when it may ask nothing';
