"""Real logins on the tests' server, each holding one role of the warehouse."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import count
from os import getpid
from urllib.parse import urlsplit, urlunsplit

from warehouse.connection import Connection, connect
from warehouse.roles import create_login, grant_role, set_up_roles

_numbers = count(1)


@contextmanager
def login_dsn(dsn: str, *roles: str) -> Iterator[str]:
    """The DSN of a new login that holds the roles in the warehouse of ``dsn``; the login is gone afterwards."""
    name = f"tester_{getpid()}_{next(_numbers)}"
    with closing(connect(dsn)) as owner:
        set_up_roles(owner)
        password = create_login(owner, name, None)
        for role in roles:
            grant_role(owner, role, name)
    parts = urlsplit(dsn)
    try:
        yield urlunsplit(parts._replace(netloc=f"{name}:{password}@{parts.hostname}:{parts.port}"))
    finally:
        with closing(connect(dsn)) as owner, owner, owner.cursor() as cursor:
            cursor.execute(f'drop role "{name}"')


@contextmanager
def login(dsn: str, *roles: str) -> Iterator[Connection]:
    """A connection of a new login that holds the roles."""
    with login_dsn(dsn, *roles) as address, closing(connect(address)) as connection:
        yield connection


def user_of(dsn: str) -> str:
    """The login that a DSN names."""
    return str(urlsplit(dsn).username)
