-- Size of the database.
select pg_database_size(current_database())::double precision as value
