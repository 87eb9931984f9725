-- Logins that hold some roles, directly or through another one.
select r.rolname, u.rolname
from pg_roles as r
join pg_roles as u on u.rolcanlogin and not u.rolsuper and pg_has_role(u.oid, r.oid, 'usage')
where r.rolname = any(%(names)s)
order by r.rolname, u.rolname
