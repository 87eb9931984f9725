#!/bin/sh
# Makes two databases with an owner each, at the first start of a new server. The owner of the warehouse may make roles,
# as `escrowwatch db grant` does; neither is a superuser.
set -eu
secrets=${SECRETS:-/run/secrets}
for name in escrowwatch airflow; do
  [ "$name" = escrowwatch ] && may=createrole || may=nocreaterole
  # On standard input: the command line of a process can be read by others.
  {
    printf '\\set password %s\n' "$(cat "$secrets/${name}_password")"
    cat <<SQL
create role $name login $may password :'password';
create database $name owner $name template template0;
revoke all on database $name from public;
SQL
  } | psql --quiet --no-psqlrc --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres
done
