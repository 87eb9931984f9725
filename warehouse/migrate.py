"""Forward-only migrations: ``migrations/NNNN_name.sql``, each applied once, in one transaction, under a lock."""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from domain.errors import FatalError
from warehouse.connection import Connection, transaction
from warehouse.roles import guard
from warehouse.statements import statement

_FOLDER = Path(__file__).parent / "migrations"
_NAME = re.compile(r"\d{4}_[a-z0-9_]+")


@dataclass(frozen=True, slots=True)
class Migration:
    """One file: its name without the suffix, its text, and the SHA-256 of its bytes."""

    name: str
    text: str
    sha256: bytes


def migrations(folder: Path = _FOLDER) -> list[Migration]:
    """All migrations in order. Raises ``FatalError`` for a file that is not named ``NNNN_name.sql``."""
    found = []
    for path in sorted(folder.glob("*.sql")):
        if not _NAME.fullmatch(path.stem):
            message = f"a migration is named NNNN_name.sql, not {path.name}"
            raise FatalError(message)
        content = path.read_bytes()
        found.append(Migration(path.stem, content.decode(), hashlib.sha256(content).digest()))
    return found


def migrate(connection: Connection, folder: Path = _FOLDER) -> list[str]:
    """Apply what is pending and return its names; two runners at once apply each migration once.

    The last one brings the grants of the roles up to date, where those exist. Raises ``FatalError`` where an applied
    migration was changed or is unknown to this version of the program.
    """
    applied: list[str] = []
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("migration/lock"))
        cursor.execute(statement("migration/exists"))
        if cursor.fetchone() == (False,):
            cursor.execute(statement("migration/create"))
    while True:
        with transaction(connection), connection.cursor() as cursor:
            cursor.execute(statement("migration/lock"))
            missing = _missing(connection, folder)
            if not missing:
                return applied
            # No parameters: per cent signs of a migration stay what they are.
            cursor.execute(missing[0].text)
            cursor.execute(statement("migration/record"), {"name": missing[0].name, "sha256": missing[0].sha256})
            if len(missing) == 1:
                guard(connection)
        applied.append(missing[0].name)


def pending(connection: Connection, folder: Path = _FOLDER) -> list[str]:
    """The names of migrations that have not been applied yet."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("migration/exists"))
        if cursor.fetchone() == (False,):
            return [migration.name for migration in migrations(folder)]
        return [migration.name for migration in _missing(connection, folder)]


def _missing(connection: Connection, folder: Path) -> list[Migration]:
    with connection.cursor() as cursor:
        cursor.execute(statement("migration/list"))
        applied = {name: bytes(sha256) for name, sha256 in cursor.fetchall()}
    known = migrations(folder)
    unknown = sorted(set(applied) - {migration.name for migration in known})
    if unknown:
        message = f"the warehouse was made by a newer version of the program (migration {unknown[-1]})"
        raise FatalError(message, remedy="install that version")
    for migration in known:
        if applied.get(migration.name, migration.sha256) != migration.sha256:
            message = f"the migration {migration.name} was changed after it had been applied"
            raise FatalError(message, remedy="restore the file; put the change into a new migration")
    return [migration for migration in known if migration.name not in applied]
