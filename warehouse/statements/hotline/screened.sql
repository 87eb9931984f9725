-- These versions have been held against the rules; one that has been derived anew meanwhile is left out.
insert into core.screening (version_id, rules)
select v.version_id, %(rules)s
from core.version as v
where v.version_id = any(%(version_ids)s)
on conflict (version_id) do update set rules = excluded.rules
