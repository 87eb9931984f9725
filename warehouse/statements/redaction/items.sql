-- Which captures were redacted, and by which redaction.
select capture_id, number from raw.redaction_item order by capture_id
