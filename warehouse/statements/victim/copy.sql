-- Mentions of readings, in the order of warehouse/mentions.py.
copy pg_temp.staged_victim (
    reading_id, version_id, position, start_offset, end_offset, text, confidence, found_by, is_hidden, kind, role
) from stdin
