"""Daily upkeep of the warehouse: partitions made ahead, vacuum, and a backup that has proven that it can be restored."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from domain.errors import FatalError
from pipeline.settings import Settings
from pipeline.warehouse_session import open_warehouse, warehouse_dsn
from warehouse.months import make_months
from warehouse.upkeep import Counts, dump, try_restore, vacuum

_KEPT: Final = 7


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was restored once, and what it holds."""

    path: Path
    size_bytes: int
    counts: Counts


def vacuum_in(settings: Settings) -> None:
    """Open the warehouse, make the partitions of the months to come, and vacuum it."""
    with open_warehouse(settings) as connection:
        make_months(connection)
        vacuum(connection)


def back_up_in(settings: Settings) -> Backup:
    """Write a backup into ``backups`` of the home, restore it into a server of its own, compare, keep the last seven.

    Raises ``FatalError`` where what came back is not what was there; older backups are left then.
    """
    folder = settings.home / "backups"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}.dump"
    with open_warehouse(settings) as connection:
        before = dump(connection, warehouse_dsn(settings), path)
    after = try_restore(path)
    if after != before:
        message = f"{path} does not bring back what was there: {after} instead of {before}"
        raise FatalError(message, remedy="keep the older backups and look at the disk")
    for old in sorted(folder.glob("*.dump"))[:-_KEPT]:
        old.unlink()
    return Backup(path, path.stat().st_size, before)
