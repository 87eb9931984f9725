-- The source is not public: kept with the reason, so that it is shown and not asked for again by itself.
update core.watch
set refused_because = %(reason)s, refused_at = now()
where watch_key = %(watch_key)s
