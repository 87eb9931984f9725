-- A model by its name, which holds its version.
insert into core.model (name) values (%(name)s) on conflict (name) do nothing
