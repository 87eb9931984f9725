-- The chat that the source turned out to be.
update core.watch
set numeric_id = %(numeric_id)s, refused_because = null, refused_at = null
where watch_key = %(watch_key)s
