-- What has been applied.
select name, sha256 from core.schema_migration order by name
