"""Leads the session of a local Airflow: starts its four programs, and any of them again that ends by itself.

Run as ``python -m pipeline.local_airflow.keeper LOGS``, in a session of its own.
"""

import signal
import subprocess
import sys
import time
from pathlib import Path
from types import FrameType

# The log servers of scheduler and triggerer would listen on every interface, and their logs lie on this disk anyway.
PROGRAMS = {
    "api-server": ["api-server"],
    "scheduler": ["scheduler", "--skip-serve-logs"],
    "dag-processor": ["dag-processor"],
    "triggerer": ["triggerer", "--skip-serve-logs"],
}
_AGAIN_AFTER_S = 5.0


def keep(logs: Path) -> None:
    """Run until SIGTERM, which the session's other processes get beside us."""
    is_ending = False

    def end(_number: int, _frame: FrameType | None) -> None:
        nonlocal is_ending
        is_ending = True

    signal.signal(signal.SIGTERM, end)
    logs.mkdir(parents=True, exist_ok=True)
    running = {name: _started(name, logs) for name in PROGRAMS}
    while not is_ending:
        time.sleep(1.0)
        for name, program in running.items():
            if program.poll() is not None and not is_ending:
                time.sleep(_AGAIN_AFTER_S)
                running[name] = _started(name, logs)
    for program in running.values():
        program.wait()


def _started(name: str, logs: Path) -> "subprocess.Popen[bytes]":
    with (logs / f"{name}.log").open("ab") as log:
        airflow = Path(sys.executable).parent / "airflow"
        return subprocess.Popen([airflow, *PROGRAMS[name]], stdin=subprocess.DEVNULL, stdout=log, stderr=log)  # noqa: S603  # ours


if __name__ == "__main__":
    keep(Path(sys.argv[1]))
