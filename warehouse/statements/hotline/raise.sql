-- An item for the hotline, once for each reason.
insert into core.hotline_item (source_id, message_id, reason, sha256)
select %(source_id)s, message_id, %(reason)s, %(sha256)s
from unnest(%(message_ids)s::bigint[]) as message_id
on conflict (source_id, message_id, reason) do nothing
