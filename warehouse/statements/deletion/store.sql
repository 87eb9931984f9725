-- The platform's word that messages are gone, kept once.
insert into raw.deletion (source_id, message_id, file_id)
select %(source_id)s, message_id, %(file_id)s
from unnest(%(message_ids)s::bigint[]) as message_id
on conflict (source_id, message_id) do nothing
