-- The list of applied migrations. It lies in a schema of our own: on PostgreSQL 15 and later only the owner of a database
-- may create tables in `public`.
do $$
begin
    create schema if not exists core;
    create table core.schema_migration (
        name text primary key,
        sha256 bytea not null,
        applied_at timestamptz not null default now()
    );
end
$$
