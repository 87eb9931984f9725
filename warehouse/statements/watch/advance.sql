-- Move the bookmark and the point in the history of changes, in the transaction that stored the rows; never back.
update core.watch
set
    bookmark_id = greatest(bookmark_id, %(bookmark_id)s),
    pts = greatest(pts, %(pts)s)
where watch_key = %(watch_key)s
