"""Starts the desk: Streamlit on loopback, in the place of this process."""

import os
import sys
from pathlib import Path
from typing import NoReturn

from pipeline.settings import Settings
from pipeline.warehouse_session import open_warehouse

_DESK = Path(__file__).parent.parent / "dashboard" / "desk.py"


def serve_desk(settings: Settings, port: int, *, is_browser_opened: bool, address: str = "127.0.0.1") -> NoReturn:
    """Become the desk, which serves until it is stopped: a signal to this process ends it, and leaves nothing behind.

    The warehouse is brought up first, so that an error shows here and not in the browser.
    """
    with open_warehouse(settings):
        pass
    options = {
        "server.address": address,
        "server.port": str(port),
        "server.headless": str(not is_browser_opened).lower(),
        "server.fileWatcherType": "none",
        "browser.serverAddress": "127.0.0.1",
        "browser.gatherUsageStats": "false",
        "client.toolbarMode": "minimal",
    }
    command = [sys.executable, "-m", "streamlit", "run", str(_DESK)]
    command += [f"--{name}={value}" for name, value in options.items()]
    environment = {**os.environ, "ESCROWWATCH_HOME": str(settings.home)}
    os.execve(sys.executable, command, environment)  # noqa: S606  # our own file, no shell
