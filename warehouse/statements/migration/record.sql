-- Remember that a migration was applied.
insert into core.schema_migration (name, sha256) values (%(name)s, %(sha256)s)
