"""What the embedded server keeps in a home, and where."""

import fcntl
import hashlib
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from domain.errors import FatalError

OWNER = "escrowwatch"
DATABASE = "escrowwatch"
_HIGHEST_PORT = 65_535


@dataclass(frozen=True, slots=True)
class Paths:
    """The places of one home; ``home`` is absolute and resolved."""

    home: Path

    @property
    def data(self) -> Path:
        """PostgreSQL's data folder, owned by the server's account."""
        return self.home / "postgres"

    @property
    def log(self) -> Path:
        """What the server has to say."""
        return self.data / "server.log"

    @property
    def port(self) -> Path:
        """The file that remembers the port."""
        return self.home / "postgres-port"

    @property
    def password(self) -> Path:
        """The file with the password of the owner role, readable by its owner only."""
        return self.home / "secrets" / "postgres-password"

    @property
    def cluster_name(self) -> str:
        """A name that tells the server of this home from that of a copied home."""
        return f"escrowwatch-{hashlib.sha256(os.fsencode(self.home)).hexdigest()[:16]}"


def paths_of(home: Path) -> Paths:
    """The places of ``home``, which need not exist."""
    return Paths(home.expanduser().resolve())


def create_home(paths: Paths) -> None:
    """Create the home where it is absent; a folder that exists keeps its mode.

    New ones are private, save that under root the server's account may pass through, whatever the umask says. Raises
    ``FatalError`` naming the folder where that cannot be done.
    """
    missing = [folder for folder in (paths.home, *paths.home.parents) if not folder.exists()]
    try:
        for folder in reversed(missing):
            folder.mkdir(exist_ok=True)
            folder.chmod(0o711 if os.geteuid() == 0 else 0o700)
    except OSError as error:
        message = f"the home {paths.home} cannot be created: {error.strerror}"
        raise FatalError(message, remedy="set ESCROWWATCH_HOME to a folder that you can write") from error


def read_port(paths: Paths) -> int | None:
    """The remembered port, or ``None``."""
    try:
        port = int(paths.port.read_text(encoding="ascii"))
    except (OSError, ValueError):
        return None
    return port if 0 < port <= _HIGHEST_PORT else None


def read_password(paths: Paths) -> str | None:
    """The password of the owner role, or ``None`` where the file is absent, empty or closed to us."""
    try:
        return paths.password.read_text(encoding="ascii").strip() or None
    except (OSError, ValueError):
        return None


def new_password(paths: Paths) -> str:
    """Make a password and keep it in its file, which is never open to others, not for a moment."""
    password = secrets.token_hex(24)
    write_secret(paths.password, password)
    return password


def write_secret(path: Path, text: str) -> None:
    """Keep a line in a file of a private folder that is never open to others, not for a moment."""
    path.parent.mkdir(mode=0o700, exist_ok=True)
    _write_at_once(path, text, mode=0o600)


def write_port(paths: Paths, port: int) -> None:
    """Remember the port; who reads meanwhile sees the old one or the new one, never an empty file."""
    _write_at_once(paths.port, str(port), mode=0o644)


def _write_at_once(path: Path, line: str, *, mode: int) -> None:
    fresh = path.with_name(f".{path.name}-{os.getpid()}")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(line + "\n")
    fresh.replace(path)


@contextmanager
def start_lock(paths: Paths) -> Iterator[None]:
    """Hold the lock of the home: of two processes that start or stop the server, one waits for the other."""
    try:
        descriptor = os.open(paths.home / "postgres-lock", os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        message = f"the home {paths.home} cannot be written: {error.strerror}"
        raise FatalError(message, remedy="set ESCROWWATCH_HOME to a folder that you can write") from error
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
