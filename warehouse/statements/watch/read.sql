-- How far a source has been collected.
select numeric_id, bookmark_id, pts, looked_at, refused_because from core.watch where watch_key = %(watch_key)s
