-- Terms on their way in: versions may go while they are made.
create temporary table if not exists staged_document (
    version_id bigint, posted_at timestamptz, source_id bigint, reading text, is_read boolean, terms tsvector
) on commit delete rows
