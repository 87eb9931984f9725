-- Whole-warehouse counts.
select
    (select count(*) from core.source where joined_into is null) as source_count,
    (select coalesce(sum(capture_count), 0)::bigint from raw.file) as capture_count,
    (select count(*) from core.message) as message_count,
    (select count(*) from core.version) as version_count,
    (select count(*) from core.message where version_count > 1) as edited_count,
    (select count(*) from core.message where gone_at is not null) as gone_count,
    (select count(*) from mart.listing) as listing_count,
    (select count(*) from core.current_reading where victim_at_risk) as at_risk_count,
    (select count(*) from raw.rejection where is_fault) as rejected_count,
    (select count(*) from raw.rejection where not is_fault) as left_out_count
