-- Whether migrations have ever been applied here.
select to_regclass('core.schema_migration') is not null
