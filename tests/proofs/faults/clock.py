"""A wall clock that can be set back: for the database server and for the programs, while they run."""

import shutil
import struct
import subprocess
from pathlib import Path

_SOURCE = Path(__file__).with_name("clock.c")


class Clock:
    """Reads as the host's does until it is set; ``is_here`` is false where no C compiler can make it."""

    def __init__(self, folder: Path) -> None:
        """Make it below ``folder``, which the server's account has to be able to enter."""
        self._file, self._library = folder / "clock", folder / "clock.so"
        self.set(0)
        self._file.chmod(0o644)
        compiler = shutil.which("cc")
        self.is_here = compiler is not None
        if compiler:
            # A library beside the interpreter's own, which neither the program nor PostgreSQL knows of.
            subprocess.run([compiler, "-shared", "-fPIC", "-O2", "-o", self._library, _SOURCE], check=True)

    @property
    def environment(self) -> dict[str, str]:
        """What a process has to be told to live by this clock."""
        return {"LD_PRELOAD": str(self._library), "PROOF_CLOCK": str(self._file)} if self.is_here else {}

    def set(self, offset_s: int) -> None:
        """Let it differ from the host's by so many seconds, at once and for all that live by it."""
        content = struct.pack("=q", offset_s)
        if self._file.exists():
            with self._file.open("r+b") as file:
                file.write(content)
        else:
            self._file.write_bytes(content)
