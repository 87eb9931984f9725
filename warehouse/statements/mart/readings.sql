-- What models say of the versions of one message, current readings first.
select
    r.reading_id, r.version_id, o.name, r.category, r.side, r.victim_at_risk, r.confidence_category, r.confidence_side,
    r.confidence_risk, r.language, r.review, r.evidence, r.masked_text, r.is_current, r.read_at
from core.source as s
join core.version as v using (source_id)
join core.reading as r using (version_id)
join core.model as o using (model_id)
where s.platform = %(platform)s and s.chat = %(chat)s and v.message_id = %(message_id)s
order by r.is_current desc, r.version_id desc, r.read_at desc
