-- The terms in force.
select data_class, days, set_by, set_at from core.retention order by data_class
