-- The number of a model.
select model_id from core.model where name = %(name)s
