"""Collects a long history into PostgreSQL and iterates the same with bare Telethon, in turns, from the same server.

Run by hand: ``make proof-collect-speed``. Prints messages a second of both, their ratio, and the
most memory that the collector used.
"""

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from telethon import TelegramClient
from telethon.sessions import StringSession

from collectors.sources import source_named, write_source
from collectors.telegram.sealing import seal
from tests.support.collecting_live import KEY, PROGRAM, ROOT, environment
from tests.support.database import empty_database, rows, template_name
from tests.support.telegram_server.entities import Account, Chat
from tests.support.telegram_server.server import TelegramServer, running
from tests.support.telegram_server.world import World, text_posts
from warehouse.accounts import put_account
from warehouse.connection import connect


def main() -> int:
    """Measure both, in turns."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=200_000)
    parser.add_argument("--turns", type=int, default=1)
    arguments = parser.parse_args()
    world = World()
    account = world.add_account(Account(7001, "Desk"))
    chat = world.add_chat(Chat(1001, "Market", "marketone"))
    world.fill(chat, text_posts(arguments.messages, datetime(2025, 1, 1, tzinfo=UTC)))
    with running(world) as server:
        for _ in range(arguments.turns):
            bare = asyncio.run(_iterate(server, account, arguments.messages))
            ours, megabytes = _collect(server, account, arguments.messages)
            print(
                f"bare Telethon {bare:.0f}/s, collect {ours:.0f}/s, ratio {ours / bare:.2f}, {megabytes:.0f} MB at most"
            )
    return 0


async def _iterate(server: TelegramServer, account: Account, messages: int) -> float:
    client = TelegramClient(StringSession(server.session(account)), 1, "hash", receive_updates=False)
    await client.connect()
    begun = time.monotonic()
    count = 0
    async for _ in client.iter_messages("marketone", reverse=True, wait_time=0):
        count += 1
    seconds = time.monotonic() - begun
    await client.disconnect()
    if count != messages:
        sys.exit(f"bare Telethon saw {count} of {messages}")
    return count / seconds


def _collect(server: TelegramServer, account: Account, messages: int) -> tuple[float, float]:
    folder = Path(tempfile.mkdtemp(prefix="escrowwatch-proof-"))
    write_source(folder, source_named("telegram:marketone"))
    with empty_database(template_name()) as dsn, closing(connect(dsn)) as connection:
        put_account(connection, "first", seal(server.session(account), KEY))
        command = [*PROGRAM, "collect", "--sources", str(folder)]
        begun = time.monotonic()
        process = subprocess.Popen(command, cwd=ROOT, env=environment(dsn, folder))
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - begun
        stored = rows(connection, "select count(*) from raw.capture")[0][0]
    if status or stored != messages:
        sys.exit(f"stored {stored} of {messages}, status {status}")
    return messages / seconds, usage.ru_maxrss / 1024


if __name__ == "__main__":
    sys.exit(main())
