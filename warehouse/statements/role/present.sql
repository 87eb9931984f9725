-- Which of some roles exist on the server.
select rolname from pg_roles where rolname = any(%(names)s)
