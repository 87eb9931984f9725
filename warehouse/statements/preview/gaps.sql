-- What is still to be collected below the bookmark, newest first.
select above_id, below_id from core.watch_gap where watch_key = %(watch_key)s order by above_id desc
