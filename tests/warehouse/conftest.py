"""A database of its own for every test of the warehouse."""

from collections.abc import Iterator

import pytest

from tests.support.database import fresh_connection, fresh_database
from warehouse.connection import Connection


@pytest.fixture
def connection() -> Iterator[Connection]:
    """A connection to a new, migrated, empty database."""
    with fresh_connection() as opened:
        yield opened


@pytest.fixture
def dsn() -> Iterator[str]:
    """The DSN of a new, migrated, empty database."""
    with fresh_database() as address:
        yield address
