-- The audit log, the newest first.
select at, login, action, subject, why, row_count, host(address), program
from audit.entry
where (%(login)s::text is null or login = %(login)s) and (%(action)s::text is null or action = %(action)s)
order by entry_id desc
limit %(limit)s
