-- Where one candidate was seen, the newest first.
select
    e.platform, e.chat, e.message_id, e.version_id, e.is_current, e.posted_at, e.seen_as, e.start_offset, e.end_offset,
    e.found, e.forward_name, e.origin, e.is_own, e.named_count, v.text
from core.candidate_evidence as e
join core.version as v using (version_id)
where e.candidate_platform = %(platform)s and e.candidate = %(candidate)s
order by e.posted_at desc, e.platform, e.chat, e.message_id, e.version_id, e.seen_as
limit %(limit)s
