-- Found versions in the order asked for, with what is shown of them. What the hotline was told of is left out. The number of
-- a version is asked for apart (search/numbers): most messages have one, and planning that would cost more than all of this.
select
    s.platform,
    s.chat,
    v.message_id,
    m.posted_at,
    v.text,
    m.current_version_id = v.version_id as is_current,
    m.gone_at,
    r.category,
    r.side,
    r.victim_at_risk,
    v.version_id,
    m.version_count,
    null::text as found_in,
    o.name as model,
    d.reading
from unnest(%(version_ids)s::bigint[]) with ordinality as w (version_id, place)
join core.search_document as d on d.version_id = w.version_id
join core.version as v on v.version_id = w.version_id
join core.message as m on m.source_id = v.source_id and m.message_id = v.message_id
join core.source as s on s.source_id = m.source_id
left join core.reading as r
    on r.version_id = v.version_id and r.version_id = any(%(version_ids)s::bigint[]) and r.is_current
left join core.model as o on o.model_id = r.model_id
where not exists (
    select from core.hidden_message as h where h.source_id = v.source_id and h.message_id = v.message_id
)
order by w.place
