-- Whether the login owns the warehouse, and whether it may make roles.
select core.is_owner(), (select r.rolcreaterole or r.rolsuper from pg_roles as r where r.rolname = session_user)
