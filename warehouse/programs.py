"""PostgreSQL's own programs (``pg_dump``, ``pg_restore``): how they are told where the warehouse is."""

from typing import Final

from psycopg2.extensions import parse_dsn

_VARIABLES: Final = {
    "host": "PGHOST",
    "port": "PGPORT",
    "user": "PGUSER",
    "password": "PGPASSWORD",
    "dbname": "PGDATABASE",
    "sslmode": "PGSSLMODE",
    "sslrootcert": "PGSSLROOTCERT",
}


def variables_of(dsn: str) -> dict[str, str]:
    """The environment that leads a program to ``dsn``: no list of processes shows the password then, and TLS holds."""
    return {_VARIABLES[key]: str(value) for key, value in parse_dsn(dsn).items() if key in _VARIABLES}
