-- The number of a case that the login may see, and whether it is closed.
select case_id, closed_at is not null from core.case where name = %(name)s
