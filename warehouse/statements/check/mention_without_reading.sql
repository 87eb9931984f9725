-- Mentions whose reading is not there.
select n.what || ' of reading ' || n.reading_id || ', version ' || n.version_id
from (
    select 'price' as what, reading_id, version_id from core.price
    union all
    select 'wallet', reading_id, version_id from core.wallet
    union all
    select 'handle', reading_id, version_id from core.handle
    union all
    select 'person', reading_id, version_id from core.person
    union all
    select 'victim', reading_id, version_id from core.victim
) as n
where not exists (
    select from core.reading as r where r.reading_id = n.reading_id and r.version_id = n.version_id
)
