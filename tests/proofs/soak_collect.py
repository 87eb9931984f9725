"""Follows many chats live while accounts flood, connections drop and the server restarts; ends with sent = stored.

Run by hand at full size: ``make proof-soak``. Prints the proof; exit status 1 where a message, a version or a deletion is
missing, or where the 95th percentile of the delay is 2 s or more.
"""

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path

from collectors.sources import source_named, write_source
from collectors.telegram.sealing import seal
from tests.proofs.soak_compare import Compared, compare
from tests.proofs.soak_traffic import Noted, Traffic, populate
from tests.proofs.soak_troubles import Troubles
from tests.proofs.soak_watch import Watcher, p95, percentiles, slope_mb_a_minute
from tests.support.database import empty_database, template_name
from tests.support.telegram_server import faults as wrong
from tests.support.telegram_server.entities import Account
from tests.support.telegram_server.server import TelegramServer, running
from tests.support.telegram_server.world import World
from warehouse.accounts import put_account
from warehouse.connection import connect

KEY = "a key for the proof"
ROOT = Path(__file__).resolve().parents[2]
MOST_DELAY_S, COME_BACK = 2.0, 75
_BEGIN_S, _CATCH_UP_S, _END_S = 120.0, 90.0, 30.0


def main() -> int:
    """Soak, compare, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=15.0)
    parser.add_argument("--sources", type=int, default=50)
    parser.add_argument("--rate", type=float, default=100.0, help="messages a second over all sources")
    parser.add_argument("--accounts", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--log", type=Path, help="where the listener's own words go")
    done = soak(parser.parse_args())
    is_in_time = done.p95_s < MOST_DELAY_S
    print(f"{'sent = stored' if done.is_whole else 'DIFFERENT'}, {'in time' if is_in_time else 'LATE'}")
    return 0 if done.is_whole and is_in_time and done.status == 0 else 1


class Listener:
    """``escrowwatch collect --follow`` as a service runs: started again where it ends with the time to come back."""

    def __init__(self, dsn: str, folder: Path, log: Path | None, watcher: Watcher) -> None:
        """Starts it."""
        self.starts = 0
        self._watcher = watcher
        self._said = (log or Path(os.devnull)).open("ab")
        told = {
            "ESCROWWATCH_DSN": dsn,
            "ESCROWWATCH_HOME": str(folder),
            "ESCROWWATCH_SESSION_KEY": KEY,
            "TELEGRAM_API_ID": "1",
            "TELEGRAM_API_HASH": "hash",
        }
        self._environment = {**os.environ, **told}
        program = "from pipeline.cli.main import main; main()"
        self._command = [sys.executable, "-c", program, "collect", "--follow", "--sources", str(folder)]
        self._start()

    def look_after(self) -> None:
        """Start it again where it has ended by itself, as a supervisor does. Raises ``SystemExit`` for a failure."""
        status = self._process.poll()
        if status is None:
            return
        if status != COME_BACK:
            sys.exit(f"the listener ended with status {status}")
        time.sleep(1)
        self._start()

    def end(self) -> int:
        """SIGTERM; its exit status."""
        self._process.send_signal(signal.SIGTERM)
        return self._process.wait(_END_S)

    def kill(self) -> None:
        """Whatever happened, nothing of it is left."""
        self._process.kill()
        self._process.wait()
        self._said.close()

    def _start(self) -> None:
        self.starts += 1
        self._process = subprocess.Popen(
            self._command, cwd=ROOT, env=self._environment, stdout=self._said, stderr=self._said
        )
        self._watcher.pid = self._process.pid


@dataclass(slots=True)
class Soaked:
    """What came of a soak. ``status`` is the listener's exit status."""

    is_whole: bool
    p95_s: float
    status: int


def soak(arguments: argparse.Namespace) -> Soaked:
    """The soak with these parameters; prints what happened and what was stored."""
    rng = random.Random(arguments.seed)  # noqa: S311  # no secret
    seconds = arguments.minutes * 60
    world, faults = World(), wrong.Faults()
    accounts = [world.add_account(Account(7_001 + number, f"Desk {number}")) for number in range(arguments.accounts)]
    noted = populate(world, arguments.sources, accounts, rng)
    folder = Path(tempfile.mkdtemp(prefix="escrowwatch-proof-"))
    for one in noted:
        write_source(folder, source_named(f"telegram:{one.chat.username}"))
    with ExitStack() as stack:
        server = stack.enter_context(running(world, faults))
        dsn = stack.enter_context(empty_database(template_name()))
        connection = stack.enter_context(closing(connect(dsn)))
        for number, account in enumerate(accounts):
            put_account(connection, f"desk{number}", seal(server.session(account), KEY))
        traffic = Traffic(world, noted, arguments.rate, rng)
        troubles = Troubles(server, list(accounts), seconds, rng)
        watcher = Watcher(dsn, noted)
        traffic.post_once_everywhere()
        listener = Listener(dsn, folder, arguments.log, watcher)
        stack.callback(listener.kill)
        watcher.start()
        if not _until(watcher.is_level, _BEGIN_S, listener):
            sys.exit("the listener has not come up")
        asked_before = len(server.requests)
        level_s = _bear(seconds, traffic, troubles, watcher, listener)
        status = listener.end()
        watcher.stop()
        _print_troubles(arguments, traffic, troubles)
        print(
            f"listener started {listener.starts} times, ended with {status}, level {level_s:.1f} s after the last message"
        )
        is_whole = _print_proof(compare(connection, noted))
        print(f"new messages, posted to committed: {percentiles(watcher.seen.of_new)}")
        print(f"edits and deletions:               {percentiles(watcher.seen.of_changes)}")
        _print_memory(watcher.seen.memory_mb)
        _print_requests(server, asked_before, seconds, noted)
    print(f"load average {' '.join(f'{one:.1f}' for one in os.getloadavg())}")
    return Soaked(is_whole, p95(watcher.seen.of_new), status)


def _bear(seconds: float, traffic: Traffic, troubles: Troubles, watcher: Watcher, listener: Listener) -> float:
    """Traffic and troubles for so long; returns after how many seconds of silence everything was stored."""
    traffic.start()
    troubles.start()
    _until(lambda: False, seconds, listener)
    traffic.stop()
    troubles.stop()
    silent_at = time.monotonic()
    _until(watcher.is_level, _CATCH_UP_S, listener)
    return time.monotonic() - silent_at


def _until(holds: Callable[[], bool], seconds: float, listener: Listener) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if holds():
            return True
        listener.look_after()
        time.sleep(0.1)
    return False


def _print_troubles(arguments: argparse.Namespace, traffic: Traffic, troubles: Troubles) -> None:
    rate = traffic.sent / (arguments.minutes * 60)
    print(
        f"{arguments.sources} sources, {arguments.accounts} accounts, {arguments.minutes:g} minutes: "
        f"{traffic.sent} messages ({rate:.0f}/s), {traffic.edited} edits, {traffic.deleted} deletions"
    )
    print(
        f"{troubles.floods} floods ({troubles.flooded_s:.0f} s in all), {troubles.drops} drops, "
        f"{troubles.restarts} restarts of the server, {troubles.revoked} account revoked"
    )


def _print_proof(found: Compared) -> bool:
    print(
        f"sent {found.sent} = stored {found.stored} + deleted within a minute and never shown {found.unseen}; "
        f"{found.deleted} deletions, {found.versions} versions, {found.lasting_versions} that stood for a minute"
    )
    differs = {what: number for what, number in found.wrong.items() if number}
    for what, number in differs.items():
        print(f"{what}: {number}")
    for example in found.examples:
        print(f"  {example}")
    return not differs and found.sent == found.stored + found.unseen


def _print_memory(memory_mb: list[float]) -> None:
    if not memory_mb:
        return
    step = max(1, len(memory_mb) // 12)
    series = " ".join(f"{one:.0f}" for one in memory_mb[::step])
    rise = slope_mb_a_minute(memory_mb)
    print(f"memory of the listener, MB: {series}; at most {max(memory_mb):.0f}, second half {rise:+.2f} a minute")


def _print_requests(server: TelegramServer, before: int, seconds: float, noted: list[Noted]) -> None:
    counted = Counter(one.name for one in server.requests[before:])
    told = Counter((one.name, one.outcome.startswith("FLOOD")) for one in server.requests[before:])
    print(f"{'request':32}{'number':>9}{'a second':>10}{'flooded':>9}")
    for name, number in counted.most_common():
        print(f"{name:32}{number:>9}{number / seconds:>10.2f}{told[name, True]:>9}")
    print(f"{'steps of all chats':32}{sum(len(one.steps) for one in noted):>9}")


if __name__ == "__main__":
    sys.exit(main())
