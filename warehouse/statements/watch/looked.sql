-- The source has been collected to its end.
update core.watch set looked_at = now() where watch_key = %(watch_key)s
