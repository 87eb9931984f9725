-- A switch, the way back among them.
insert into past.model_switch (model_id, reading_count) values (%(model_id)s, %(reading_count)s)
