-- Mentions of candidates in the order of warehouse/candidates.py.
copy core.candidate_mention (
    version_id, platform, candidate, kind, seen_as, start_offset, end_offset, text
) from stdin
