"""Live collection in tests: the loopback Telegram, a fresh warehouse, and accounts whose sessions lie in it."""

import os
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from collectors.sources import source_named
from collectors.telegram.sealing import seal
from domain.watch import WatchedSource
from pipeline.collect import CollectSummary, collect_sources
from pipeline.settings import Settings
from tests.support.database import fresh_database
from tests.support.telegram_server.entities import Account
from tests.support.telegram_server.scene import Scene, running_scene
from warehouse.accounts import put_account
from warehouse.connection import Connection, connect

KEY = "a key for tests"
SOURCE = "telegram:marketone"
ROOT = Path(__file__).resolve().parents[2]
PROGRAM = [sys.executable, "-c", "from pipeline.cli.main import main; main()"]
_LEFT_OUT = ("TELEGRAM_", "ESCROWWATCH_")


def environment(dsn: str, home: Path, **told: str) -> dict[str, str]:
    """What a process of ``PROGRAM`` is told: where its warehouse and its sources are, and a key for the sessions there."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(_LEFT_OUT)}
    return {
        **inherited,
        "ESCROWWATCH_DSN": dsn,
        "ESCROWWATCH_HOME": str(home),
        "ESCROWWATCH_SESSION_KEY": KEY,
        "TELEGRAM_API_ID": "1",
        "TELEGRAM_API_HASH": "hash",
        "COLUMNS": "200",
        **told,
    }


@dataclass
class LiveCollection:
    """A scene and a warehouse; ``collect`` is what the command does."""

    scene: Scene
    connection: Connection
    settings: Settings
    dsn: str
    accounts: list[str] = field(default_factory=list)

    def log_in(self, account: Account, name: str) -> None:
        """Keep a session of ``account`` in the warehouse."""
        put_account(self.connection, name, seal(self.scene.server.session(account), KEY))

    def collect(self, *keys: str, is_recheck: bool = False) -> CollectSummary:
        """Collect the sources; by default the scene's channel."""
        return collect_sources(self.connection, self.settings, self.sources(*keys), is_recheck=is_recheck)

    @staticmethod
    def sources(*keys: str) -> list[WatchedSource]:
        """The sources with these keys."""
        return [source_named(key) for key in keys or (SOURCE,)]


@contextmanager
def live_collection() -> Iterator[LiveCollection]:
    """A running scene whose account ``first`` may be used, and a fresh warehouse."""
    with fresh_database() as dsn, live_collection_in(dsn) as live:
        yield live


@contextmanager
def live_collection_in(dsn: str, **told: object) -> Iterator[LiveCollection]:
    """The same with a warehouse that is there; ``told`` are further settings."""
    with running_scene() as scene, closing(connect(dsn)) as connection:
        account = {"home": "/nonexistent", "session_key": KEY, "TELEGRAM_API_ID": 1, "TELEGRAM_API_HASH": "hash"}
        settings = Settings.model_validate({**account, **told})
        live = LiveCollection(scene, connection, settings, dsn)
        live.log_in(scene.account, "first")
        yield live
