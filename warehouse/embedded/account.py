"""Which user the server runs as: PostgreSQL refuses to run as root."""

import os
import pwd
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from domain.errors import FatalError


@dataclass(frozen=True, slots=True)
class Account:
    """The user of the server's processes; ``uid`` and ``gid`` are ``None`` where it is the user of this process."""

    name: str
    uid: int | None = None
    gid: int | None = None

    def own(self, path: Path) -> None:
        """Give ``path`` itself, nothing below or above it, to the account."""
        if self.uid is not None and self.gid is not None:
            os.chown(path, self.uid, self.gid, follow_symlinks=False)


def server_account() -> Account:
    """The account for this process: itself, or for root ``postgres`` if it exists, else ``nobody``."""
    if os.geteuid() != 0:
        return Account(name=str(os.geteuid()))
    for name in ("postgres", "nobody"):
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return Account(name=name, uid=entry.pw_uid, gid=entry.pw_gid)
    message = "a database server cannot run as root, and there is neither a user 'postgres' nor 'nobody'"
    raise FatalError(message, remedy="create a user 'postgres', or run the program as an ordinary user")


def run_as(
    account: Account,
    command: Sequence[str | Path],
    *,
    environment: Mapping[str, str] | None = None,
    text: str | None = None,
    timeout_s: float = 120.0,
) -> subprocess.CompletedProcess[str]:
    """Run ``command`` as the account with ``text`` on its stdin; the exit status is the caller's to judge.

    Raises ``OSError`` where the account may not execute the program.
    """
    groups: list[int] | None = None if account.uid is None else []
    return subprocess.run(  # noqa: S603 - the programs are PostgreSQL's own and /bin/sh, the arguments never user text
        [str(part) for part in command],
        cwd="/",  # the caller's folder may be closed to the account
        user=account.uid,
        group=account.gid,
        extra_groups=groups,
        env={"LC_ALL": "C", "PATH": "/usr/local/bin:/usr/bin:/bin", "TZ": "UTC", **(environment or {})},
        input=text or "",
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=timeout_s,
        check=False,
        start_new_session=True,  # an interrupt of the program does not reach the server
    )


def can_enter(account: Account, folder: Path) -> bool:
    """Whether the account can pass through ``folder``."""
    return run_as(account, ["/bin/sh", "-c", 'cd "$1"', "sh", folder]).returncode == 0


def require_entry(account: Account, home: Path) -> None:
    """Raise ``FatalError`` naming the first folder on the way to ``home`` that the account cannot pass."""
    if can_enter(account, home):
        return
    way = [*reversed(home.parents), home]
    closed = next((folder for folder in way if not can_enter(account, folder)), home)
    message = f"the database server runs as '{account.name}' and cannot enter {closed}"
    remedy = (
        f"let that user pass (chmod o+x {closed}), set ESCROWWATCH_HOME to a folder outside it, "
        "or set ESCROWWATCH_DSN to a server of your own"
    )
    raise FatalError(message, remedy=remedy)
