-- The last result of every check, failures first.
select check_name, checked_at, offending_count, examples, failed_since, accepted_until, accepted_because
from core.check_result
order by failed_since is null, check_name
