-- The newest capture.
select coalesce(max(capture_id), 0) from raw.capture
