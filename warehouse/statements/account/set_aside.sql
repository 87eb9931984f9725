-- Requests set aside of a day's budget: as many as are wanted, or as are left. One who waits for the row sees what the
-- other has taken.
update core.account_use as u
set used = u.used + g.granted
from (
    select greatest(0, least(%(wanted)s, %(most)s - used)) as granted
    from core.account_use
    where account = %(account)s and day = %(day)s and method = %(method)s
    for update
) as g
where u.account = %(account)s and u.day = %(day)s and u.method = %(method)s
returning g.granted
