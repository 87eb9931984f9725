-- The bounds of the looks of a file grow with every batch; each chat comes once.
insert into raw.snapshot as p (
    file_id, source_id, method, lowest_id, highest_id, newest_at, lowest_record, highest_record, name, title, chat_type
)
select
    %(file_id)s, n.*
from unnest(
    %(source_ids)s::bigint[], %(methods)s::text[], %(lowest_ids)s::bigint[], %(highest_ids)s::bigint[],
    %(newest_ats)s::timestamptz[], %(lowest_records)s::bigint[], %(highest_records)s::bigint[], %(names)s::text[],
    %(titles)s::text[], %(chat_types)s::text[]
) as n
on conflict (source_id, file_id) do update
set
    lowest_id = least(p.lowest_id, excluded.lowest_id),
    highest_id = greatest(p.highest_id, excluded.highest_id),
    newest_at = greatest(p.newest_at, excluded.newest_at),
    lowest_record = least(p.lowest_record, excluded.lowest_record),
    highest_record = greatest(p.highest_record, excluded.highest_record),
    name = coalesce(excluded.name, p.name),
    title = coalesce(excluded.title, p.title),
    chat_type = case when excluded.chat_type = 'unknown' then p.chat_type else excluded.chat_type end
