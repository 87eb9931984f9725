"""Changes single bytes of all that is stored as evidence, and lets `verify` find and name each of them.

Run by hand: ``python -m tests.proofs.stored_bytes``. The columns take turns, the rows and bytes are drawn. Prints what was
not found, or not named by its field; exit status 1 where there is any.
"""

import argparse
import random
import sys
import tempfile
from collections import Counter
from contextlib import closing
from itertools import cycle
from pathlib import Path

from domain.fault import Fault
from pipeline.settings import Settings
from pipeline.verify import VerifyRequest, verify
from tests.support.database import fresh_database
from tests.support.evidence import settings_in, tampering
from tests.support.stored_evidence import COLUMNS, change_a_byte, fill_evidence
from tests.support.time_authority import time_authority
from warehouse.connection import Connection, connect

_SHOWN_EVERY = 50


def main() -> int:
    """Change, verify, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--changes", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    with (
        tempfile.TemporaryDirectory(prefix="escrowwatch-stored-bytes-") as name,
        time_authority(Path(name)) as authority,
        fresh_database() as dsn,
        closing(connect(dsn)) as connection,
    ):
        settings = settings_in(Path(name), tsa_urls=authority.url, tsa_ca=authority.certificate)
        fill_evidence(connection, settings)
        chance = random.Random(arguments.seed)  # noqa: S311 - no secret
        missed = _change(connection, settings, arguments.changes, chance)
        alarms = _faults(connection, settings)
    columns = f"{len(COLUMNS)} columns of {len({table for table, _ in COLUMNS})} tables"
    print(f"{arguments.changes} changed bytes over {columns}: {missed} not found or not named")
    print(f"unchanged: {len(alarms)} false alarms")
    return int(bool(missed or alarms))


def _change(connection: Connection, settings: Settings, changes: int, chance: random.Random) -> int:
    done: Counter[tuple[str, str]] = Counter()
    missed = 0
    for place in cycle(COLUMNS):
        if done.total() == changes:
            return missed
        with tampering(connection):
            if not change_a_byte(connection, place, chance):
                continue
            faults = _faults(connection, settings)
        done[place] += 1
        if not faults or faults[0].field not in COLUMNS[place]:
            missed += 1
            print(f"{'.'.join(place)}: {faults[0] if faults else 'nothing was found'}", flush=True)
        if done.total() % _SHOWN_EVERY == 0:
            print(f"{done.total()} of {changes} changes, {missed} not found or not named", flush=True)
    return missed


def _faults(connection: Connection, settings: Settings) -> list[Fault]:
    return verify(connection, None, settings, VerifyRequest(is_all=True)).faults


if __name__ == "__main__":
    sys.exit(main())
