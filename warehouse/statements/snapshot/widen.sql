-- The bounds of a look grow with every batch.
insert into raw.snapshot as p (
    file_id, source_id, method, lowest_id, highest_id, newest_at, lowest_record, highest_record, name, title, chat_type
)
values (
    %(file_id)s, %(source_id)s, %(method)s, %(lowest_id)s, %(highest_id)s, %(newest_at)s, %(lowest_record)s,
    %(highest_record)s, %(name)s, %(title)s, %(chat_type)s
)
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
