-- The first version that has been noted as new for a step of publish; null where none is.
select min(first_id) from core.new_version where step = %(step)s
