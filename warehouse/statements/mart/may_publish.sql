-- Whether the login may add to the search index, and whether it may refresh the daily counts (PostgreSQL 17 and later can
-- grant that; before, only the owner of the view may).
select
    has_table_privilege('core.search_document', 'insert'),
    case
        when pg_has_role(c.relowner, 'usage') then true
        when current_setting('server_version_num')::integer >= 170000 then has_table_privilege(c.oid, 'maintain')
        else false
    end
from pg_class as c
where c.oid = 'mart.daily'::regclass
