-- Whether nothing is known yet of the messages that are staged, told by the range of each chat: where a batch goes beyond
-- what is stored, that is one probe for each chat.
select not exists (
    select
    from (
        select source_id, min(message_id) as lowest, max(message_id) as highest from pg_temp.staged group by source_id
    ) as b
    cross join lateral (
        select from core.version as v
        where v.source_id = b.source_id and v.message_id between b.lowest and b.highest
        limit 1
    ) as k
)
