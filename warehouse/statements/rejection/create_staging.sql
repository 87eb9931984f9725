-- Rejections of a batch.
create temporary table if not exists staged_rejection (
    file_name text, file_id bigint, record bigint, reason text, remedy text, content bytea, is_fault boolean
) on commit delete rows
