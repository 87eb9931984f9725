-- Readings of some versions, those of several models side by side.
select
    r.reading_id,
    r.version_id,
    o.name,
    r.category,
    r.side,
    r.victim_at_risk,
    r.confidence_category,
    r.confidence_side,
    r.confidence_risk,
    r.language,
    r.review,
    r.evidence,
    r.masked_text,
    r.is_current,
    r.read_at
from core.reading as r
join core.model as o using (model_id)
where r.version_id = any(%(version_ids)s)
order by r.version_id, r.reading_id
