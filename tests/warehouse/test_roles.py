"""Roles, with real logins."""

from contextlib import closing

import pytest

from tests.support.database import rows
from tests.support.logins import login
from warehouse.connection import Connection, connect
from warehouse.grants import ROLES
from warehouse.roles import role_reports, set_up_roles


def test_the_grants_are_what_they_should_be(dsn: str) -> None:
    """After they are made nothing is missing, nothing is too much, and making them again changes nothing."""
    with closing(connect(dsn)) as owner:
        set_up_roles(owner)
        assert set_up_roles(owner) == []
        reports = role_reports(owner)
    assert [one.role for one in reports] == list(ROLES)
    assert [(one.missing, one.unexpected) for one in reports] == [((), ())] * len(ROLES)
    assert all(one.granted for one in reports)
