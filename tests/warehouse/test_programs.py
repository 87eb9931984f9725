"""Where PostgreSQL's programs are led."""

from warehouse.programs import variables_of


def test_programs_are_led_over_tls_where_the_dsn_asks_for_it() -> None:
    dsn = "postgresql://li:p%40ss@db.example:6432/w?sslmode=verify-full&sslrootcert=/etc/ca.pem"
    assert variables_of(dsn) == {
        "PGHOST": "db.example",
        "PGPORT": "6432",
        "PGUSER": "li",
        "PGPASSWORD": "p@ss",
        "PGDATABASE": "w",
        "PGSSLMODE": "verify-full",
        "PGSSLROOTCERT": "/etc/ca.pem",
    }
