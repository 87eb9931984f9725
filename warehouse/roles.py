"""The group roles of the warehouse: made, granted and compared with what ``grants.tsv`` says."""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from psycopg2 import sql
from psycopg2.extensions import encrypt_password

from domain.errors import FatalError
from warehouse.audit import note
from warehouse.connection import Connection, transaction
from warehouse.grants import PREFIX, ROLES, Grant, Objects, expected_grants
from warehouse.statements import statement

_WITH_MAINTAIN = 17_00_00
_NAMES = [PREFIX + role for role in ROLES]


@dataclass(frozen=True, slots=True)
class RoleReport:
    """One role: who holds it, what it may do, what is missing of that, and what nobody has said it may do."""

    role: str
    exists: bool
    members: tuple[str, ...]
    granted: tuple[Grant, ...]
    missing: tuple[Grant, ...]
    unexpected: tuple[Grant, ...]


def set_up_roles(connection: Connection) -> list[str]:
    """Make the roles that are absent, grant them what they should have, and return the names of the new ones.

    Raises ``FatalError`` where the login does not own the warehouse or may not make roles.
    """
    _require_owner(connection)
    with transaction(connection):
        absent = sorted(set(_NAMES) - _present(connection))
        for name in absent:
            _execute(connection, sql.SQL("create role {} nologin").format(sql.Identifier(name)))
    guard(connection)
    return absent


def guard(connection: Connection) -> None:
    """Bring views, functions and grants to what they should be; where the roles are absent, nothing is granted.

    Called after migrations too: a new table is granted as ``grants.tsv`` says, or is closed.
    """
    with transaction(connection):
        with connection.cursor() as cursor:
            cursor.execute(statement("role/close_functions"))
            cursor.execute(statement("role/views"))
            views = cursor.fetchall()
        for view in views:
            name = sql.Identifier(*view)
            _execute(connection, sql.SQL("alter view {} set (security_invoker = true)").format(name))
        present = _present(connection)
        objects = _objects(connection)
        wanted = {one for one in expected_grants(objects) if PREFIX + one.role in present}
        actual = {one for one in _granted(connection) if PREFIX + one.role in present}
        _change(connection, actual - wanted, "revoke {} on {} from {}")
        _change(connection, wanted - actual, "grant {} on {} to {}")


def create_login(connection: Connection, login: str, password: str | None) -> str:
    """Make a login and return its password; without one given it is made up. The server sees its SCRAM verifier only."""
    chosen = password or secrets.token_urlsafe(24)
    verifier = encrypt_password(chosen, login, scope=connection, algorithm="scram-sha-256")
    command = sql.SQL("create role {} login password {}").format(sql.Identifier(login), sql.Literal(verifier))
    with transaction(connection):
        _require_no_role(connection, login)
        _execute(connection, command)
        note(connection, "create_login", login)
    return chosen


def grant_role(connection: Connection, role: str, login: str) -> None:
    """Let a login hold a role. Raises ``FatalError`` for a role or login that does not exist."""
    _give(connection, role, login, "grant {} to {}", "grant")


def revoke_role(connection: Connection, role: str, login: str) -> None:
    """Take a role from a login; what it may do ends with its next statement."""
    _give(connection, role, login, "revoke {} from {}", "revoke")


def role_reports(connection: Connection) -> list[RoleReport]:
    """Each role as it is in the database, beside what it should be; then whoever else has been granted something."""
    with transaction(connection):
        present = _present(connection)
        wanted = expected_grants(_objects(connection))
        actual = _granted(connection)
        with connection.cursor() as cursor:
            cursor.execute(statement("role/members"), {"names": _NAMES})
            members = cursor.fetchall()
    reports = []
    for role in [*ROLES, *sorted({one.role for one in actual} - set(ROLES))]:
        own = {one for one in actual if one.role == role}
        should = {one for one in wanted if one.role == role}
        held = tuple(login for name, login in members if name == PREFIX + role)
        exists = PREFIX + role in present
        missing = tuple(sorted(should - own)) if exists else ()
        reports.append(RoleReport(role, exists, held, tuple(sorted(own)), missing, tuple(sorted(own - should))))
    return reports


def _give(connection: Connection, role: str, login: str, command: str, action: str) -> None:
    if role not in ROLES:
        message = f"no role is called {role}"
        raise FatalError(message, remedy=f"one of: {', '.join(ROLES)}")
    with transaction(connection):
        if login not in _present(connection, [login]):
            message = f"no login is called {login}"
            raise FatalError(message, remedy="make it with `escrowwatch db grant ROLE LOGIN --create`")
        _execute(connection, sql.SQL(command).format(sql.Identifier(PREFIX + role), sql.Identifier(login)))
        note(connection, action, f"{role} {login}")


def _require_owner(connection: Connection) -> None:
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("role/may_set_up"))
        is_owner, makes_roles = cursor.fetchone() or (False, False)
    if not (is_owner and makes_roles):
        message = "this login does not own the warehouse, or may not make roles"
        remedy = "use the DSN of the owner; on a server of your own: alter role OWNER createrole"
        raise FatalError(message, remedy=remedy)


def _require_no_role(connection: Connection, login: str) -> None:
    if login in _present(connection, [login]) or login.startswith(PREFIX):
        message = f"{login} exists already, or is a name of a role"
        raise FatalError(message, remedy="leave --create out, or choose another name")


def _present(connection: Connection, names: list[str] | None = None) -> set[str]:
    with connection.cursor() as cursor:
        cursor.execute(statement("role/present"), {"names": _NAMES if names is None else names})
        return {row[0] for row in cursor.fetchall()}


def _objects(connection: Connection) -> Objects:
    with connection.cursor() as cursor:
        cursor.execute(statement("role/objects"))
        rows = cursor.fetchall()

    def of(kind: str) -> frozenset[str]:
        return frozenset(name for found, name in rows if found == kind)

    knows_maintain = connection.info.server_version >= _WITH_MAINTAIN
    return Objects(of("schema"), of("table"), of("sequence"), of("function"), knows_maintain)


def _granted(connection: Connection) -> set[Grant]:
    with connection.cursor() as cursor:
        cursor.execute(statement("role/granted"))
        return {Grant(role.removeprefix(PREFIX), *rest) for role, *rest in cursor.fetchall()}


def _change(connection: Connection, grants: Iterable[Grant], command: str) -> None:
    def place(one: Grant) -> tuple[str, str, str, str, bool]:
        return one.role, one.kind, one.name, one.privilege, bool(one.column)

    for (role, kind, name, privilege, _), group in groupby(sorted(grants), key=place):
        columns = [sql.Identifier(one.column) for one in group if one.column]
        words: sql.Composable = sql.SQL(privilege)
        if columns:
            words = sql.SQL("{} ({})").format(words, sql.SQL(", ").join(columns))
        on = sql.SQL(f"{kind} {{}}").format(sql.Identifier(*name.split(".", 1)))
        _execute(connection, sql.SQL(command).format(words, on, sql.Identifier(PREFIX + role)))


def _execute(connection: Connection, command: sql.Composed) -> None:
    with connection.cursor() as cursor:
        cursor.execute(command)
