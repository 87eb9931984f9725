"""A small file system that can be filled up to a few bytes."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_FILLER = "filler"


def may_mount() -> bool:
    """Whether a small file system can be had here."""
    return os.geteuid() == 0 and _run("unshare", "-m", "true")


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[Path]:
    """A tmpfs of that size at ``folder``, which is made; where none may be mounted it is a folder like others."""
    folder.mkdir(mode=0o755)
    if not may_mount():
        yield folder
        return
    if not _run("mount", "-t", "tmpfs", "-o", f"size={megabytes}m,mode=755", "proof", str(folder)):
        message = f"no small file system can be mounted at {folder}"
        raise RuntimeError(message)
    try:
        yield folder
    finally:
        _run("umount", "-l", str(folder))


def fill(disk: Path, left_bytes: int) -> None:
    """Take all of the small disk but some bytes, in whole pages, whatever others write meanwhile."""
    told = os.statvfs(disk)
    step = told.f_bavail * told.f_frsize - left_bytes
    with (disk / _FILLER).open("wb") as file:
        taken = 0
        while step >= told.f_frsize:
            try:
                os.posix_fallocate(file.fileno(), taken, step)
                taken += step
                step = 0 if left_bytes else told.f_frsize
            except OSError:
                step //= 2


def make_room(disk: Path) -> None:
    """Give back what ``fill`` took."""
    (disk / _FILLER).unlink(missing_ok=True)


def _run(program: str, *arguments: str) -> bool:
    found = shutil.which(program)
    return found is not None and subprocess.run([found, *arguments], check=False, capture_output=True).returncode == 0
