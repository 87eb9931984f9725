-- Everything in the gap has been collected.
delete from core.watch_gap where watch_key = %(watch_key)s and above_id = %(above_id)s
