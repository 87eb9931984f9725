"""Packages 10,000 messages of a larger warehouse, measures it, and changes bytes of small packages.

Run by hand: ``python -m tests.proofs.packages``. Prints the proof; exit status 1 where a bound or a change is missed.
"""

import argparse
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from domain.reading import Price
from domain.vocabulary import Category, PriceKind
from pipeline.bench_export import write_export
from pipeline.evidence import seal
from pipeline.package import package
from pipeline.package_order import PackageOrder
from tests.support.database import fresh_connection
from tests.support.evidence import messages, settings_in, store
from tests.support.packages import VICTIM, changed_copy, files_in, fill, run_verifier
from tests.support.readings import MODEL, reading
from tests.support.time_authority import time_authority
from warehouse.cases import ItemTarget, add_item, open_case
from warehouse.connection import Connection, connect
from warehouse.embedded import ensure_started, stop
from warehouse.readings import pending_texts, store_readings

MOST_SECONDS, MOST_MB = 60, 500
QUERIES = ("出U", "category:laundering", "risk:yes", "after:2026-03-01", "chat:7001", VICTIM, "side:offer")
# Reads the peak of its own memory when it ends, whatever it was called with.
MEASURED = """
import re, runpy, sys
sys.argv = sys.argv[1:]
try:
    runpy.run_path(sys.argv[0], run_name="__main__")
finally:
    print("VmHWM", re.search(r"VmHWM:\\s+(\\d+) kB", open("/proc/self/status").read())[1], file=sys.stderr)
"""
PROGRAM = "from pipeline.cli import main\nmain()\n"


def main() -> int:
    """Measure, then change."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=10_000)
    parser.add_argument("--others", type=int, default=40_000)
    parser.add_argument("--heads", type=int, default=200)
    parser.add_argument("--changes", type=int, default=1_000)
    parser.add_argument("--clean", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    # Not below a private folder: as root the database server runs as another user.
    folder = Path(tempfile.mkdtemp(prefix="escrowwatch-package-"))
    folder.chmod(0o755)
    try:
        is_good = _measure(folder, arguments.messages, arguments.others)
        _many_heads(folder, arguments.heads)
        chance = random.Random(arguments.seed)  # noqa: S311 - no secret
        return 0 if _change(folder, arguments.changes, arguments.clean, chance) and is_good else 1
    finally:
        stop(folder / "home")
        shutil.rmtree(folder)


def _measure(folder: Path, count: int, others: int) -> bool:
    program = folder / "program.py"
    program.write_text(PROGRAM, encoding="utf-8")
    write_export(folder / "result.json", messages=count, seed=7)
    _others(folder / "others.jsonl", others)
    for file in ("others.jsonl", "result.json"):
        _run(folder, str(program), "import", "--public", str(folder / file))
    with closing(connect(ensure_started(folder / "home"))) as connection:
        _read(connection)
        _open_case(connection)
    bag = folder / "bag"
    seconds, memory = _run(folder, str(program), "package", "lantern", "--output", str(bag), "--why", "a measure")
    files = files_in(bag)
    size = sum((bag / path).stat().st_size for path in files)
    told = json.loads((bag / "data/package.json").read_text())["counts"]
    print(f"package: {told}")
    print(
        f"package: {seconds:.1f} s, VmHWM {memory} MB, {len(files)} files, {size / 1e6:.1f} MB, load {os.getloadavg()[0]:.1f}"
    )
    checked, checked_memory = _run(folder, str(bag / "verify.py"), str(bag), "--key", _key(bag))
    print(f"verify.py: {checked:.1f} s, VmHWM {checked_memory} MB")
    return seconds < MOST_SECONDS and memory < MOST_MB


def _many_heads(folder: Path, heads: int) -> None:
    """As a live collection leaves it: 50 messages a head."""
    with fresh_connection() as connection:
        settings = settings_in(folder / "many")
        for number in range(heads):
            store(connection, f"look {number}", messages(number * 50 + 1, number * 50 + 50))
            seal(connection, settings, "collect")
        open_case(connection, "lantern", "a measure", "none")
        add_item(connection, "lantern", ItemTarget("chat", "telegram", "7001"), "all of it")
        begun = time.monotonic()
        done = package(connection, settings, PackageOrder(folder / "many-bag", "a measure", case="lantern"))
        seconds = time.monotonic() - begun
    begun = time.monotonic()
    status = run_verifier(done.folder).returncode
    checked = time.monotonic() - begun
    print(
        f"{heads} heads, {done.size_bytes / 1e6:.1f} MB: package {seconds:.1f} s, verify.py {checked:.1f} s, status {status}"
    )


def _change(folder: Path, changes: int, clean: int, chance: random.Random) -> bool:
    keys = folder / "authority"
    keys.mkdir()
    missed, alarms = 0, 0
    with time_authority(keys) as authority, fresh_connection() as connection:
        settings = settings_in(folder / "small", tsa_urls=authority.url, tsa_ca=authority.certificate)
        fill(connection, settings)
        bag = folder / "small-bag"
        package(connection, settings, PackageOrder(bag, "a proof", case="lantern"))
        names = files_in(bag)
        for turn in range(changes):
            path = names[turn % len(names)]
            done = run_verifier(changed_copy(bag, folder, path, chance))
            missed += done.returncode != 1 or not done.stdout.startswith(
                (f"FAULT {path},".encode(), f"FAULT {path}:".encode())
            )
        for turn in range(clean):
            order = PackageOrder(
                folder / f"clean-{turn}", "a proof", query=QUERIES[turn % len(QUERIES)], is_masked=turn % 2 == 1
            )
            done = run_verifier(package(connection, settings, order).folder)
            alarms += done.returncode != 0
            shutil.rmtree(order.folder)
    print(f"{changes} changed bytes over {len(names)} files: {missed} not found or not named")
    print(f"{clean} clean packages: {alarms} false alarms")
    return not missed and not alarms


def _others(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            chat = f"chat_{number % 20}"
            text = f"车队 日量 {number} 担保"
            line = {"platform": "telegram", "chat": chat, "id": number, "date": "2026-10-01T10:00:00Z", "text": text}
            file.write(json.dumps(line, ensure_ascii=False) + "\n")


def _read(connection: Connection) -> None:
    """A reading with a price for every version, which costs no model."""
    last = 0
    while page := pending_texts(connection, MODEL, 5_000, after=last):
        last = page[-1].version_id
        store_readings(connection, MODEL, [
            (one.version_id, reading(Category.LAUNDERING, prices=_price(one.text))) for one in page
        ])  # fmt: skip


def _price(text: str) -> tuple[Price, ...]:
    end = min(3, len(text))
    return (Price(0, end, text[:end], 0.9, "proof", False, 7, "USDT", PriceKind.UNIT_PRICE),) if end else ()  # type: ignore[arg-type]  # noqa: FBT003


def _open_case(connection: Connection) -> None:
    with connection.cursor() as cursor:
        cursor.execute("select platform, chat from core.source where numeric_id is not null order by source_id limit 1")
        platform, chat = cursor.fetchone() or ("", "")
    connection.commit()
    open_case(connection, "lantern", "a measure", "none")
    add_item(connection, "lantern", ItemTarget("chat", platform, chat), "all of it")


def _run(folder: Path, *arguments: str) -> tuple[float, int]:
    """Seconds and the peak of memory in MB of a program of Python."""
    environment = {**os.environ, "ESCROWWATCH_HOME": str(folder / "home"), "PYTHONPATH": str(Path.cwd())}
    begun = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, *arguments], env=environment, capture_output=True, text=True, check=True
    )
    found = re.search(r"VmHWM (\d+)", done.stderr)
    return time.monotonic() - begun, int(found[1]) // 1024 if found else 0


def _key(bag: Path) -> str:
    return str(json.loads((bag / "data/package.json").read_text())["key"])


if __name__ == "__main__":
    sys.exit(main())
