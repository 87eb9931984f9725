-- With what versions have been looked through.
insert into core.candidate_look (version_id, reading_id, forward_id, named_count)
select *
from unnest(%(version_ids)s::bigint[], %(reading_ids)s::bigint[], %(forward_ids)s::text[], %(named_counts)s::integer[])
on conflict (version_id) do update
set
    reading_id = excluded.reading_id,
    forward_id = excluded.forward_id,
    named_count = excluded.named_count
