-- Counts over all that the login sees: messages as of the last publishing, what was set aside as of now.
with counted as (
    select
        coalesce(sum(message_count), 0)::bigint as message_count,
        coalesce(sum(version_count), 0)::bigint as version_count,
        coalesce(sum(edited_count), 0)::bigint as edited_count,
        coalesce(sum(gone_count), 0)::bigint as gone_count,
        coalesce(sum(message_count) filter (where category <> 'benign'), 0)::bigint as listing_count,
        coalesce(sum(at_risk_count), 0)::bigint as at_risk_count
    from core.counted
)
select
    (select count(*) from core.source where joined_into is null) as source_count,
    (select coalesce(sum(capture_count), 0)::bigint from raw.file) as capture_count,
    c.message_count,
    c.version_count,
    c.edited_count,
    c.gone_count,
    c.listing_count,
    c.at_risk_count,
    (select count(*) from raw.rejection where is_fault) as rejected_count,
    (select count(*) from raw.rejection where not is_fault) as left_out_count
from counted as c
