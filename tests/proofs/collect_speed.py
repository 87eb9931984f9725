"""Collects a long history into PostgreSQL and iterates the same with bare Telethon, in turns, from the same server.

Run by hand: ``make proof-collect-speed``. Prints messages a second of both, their ratio, and the most memory that the
collector used. Each is a process of its own beside the server. The time of the collector begins with its command, that
of bare Telethon with its first request. The server writes its messages anew only the first time that they are asked
for, so a warming turn of bare Telethon comes before those that count. The messages are those of a busy group: adverts
with marks, short answers, forwards, buttons, photos.
"""

import argparse
import asyncio
import random
import re
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from telethon import TelegramClient
from telethon.sessions import StringSession
from telethon.tl import types

from collectors.sources import source_named, write_source
from collectors.telegram.sealing import seal
from tests.support.collecting_live import KEY, PROGRAM, ROOT, environment
from tests.support.database import empty_database, rows, template_name
from tests.support.telegram_server.entities import Account, Chat, User
from tests.support.telegram_server.posts import Forward, Photo, Post
from tests.support.telegram_server.server import TelegramServer, running
from tests.support.telegram_server.world import World
from warehouse.accounts import put_account
from warehouse.connection import connect

_PEOPLE = 500
_WORDS = (
    *(
        "车队",
        "收U",
        "出U",
        "卡商",
        "担保",
        "押金",
        "日结",
        "高佣",
        "USDT",
        "汇率",
        "7.2",
        "上押",
        "公群",
        "秒回",
        "跑分",
    ),
    *("通道", "代付", "联系", "@kaka_boss", "💳", "✈️", "24h"),
)


def main() -> int:
    """Measure both, in turns."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=200_000)
    parser.add_argument("--turns", type=int, default=2)
    parser.add_argument("--iterate", metavar="SESSION", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.iterate:
        print(asyncio.run(_iterate(arguments.iterate, arguments.messages)))
        return 0
    world = World()
    account = world.add_account(Account(7001, "Desk"))
    chat = world.add_chat(Chat(1001, "Market", "marketone", is_group=True))
    for number in range(_PEOPLE):
        world.add_user(User(100_000 + number, f"卖家{number}", username=f"seller_{number}"))
    world.fill(chat, _posts(arguments.messages))
    with running(world) as server:
        _bare(server, account, arguments.messages)
        for _ in range(arguments.turns):
            bare = _bare(server, account, arguments.messages)
            ours, megabytes = _collect(server, account, arguments.messages)
            print(
                f"bare Telethon {bare:.0f}/s, collect {ours:.0f}/s, ratio {ours / bare:.2f}, {megabytes:.0f} MB at most"
            )
    return 0


def _posts(messages: int) -> list[Post]:
    rng = random.Random(1)  # noqa: S311  # no secret
    start = datetime(2025, 1, 1, tzinfo=UTC)
    posts = []
    for number in range(1, messages + 1):
        is_advert = rng.random() < 0.4
        text = f"{number} " + " ".join(rng.choices(_WORDS, k=rng.randint(12, 40) if is_advert else rng.randint(1, 6)))
        marks = sorted(rng.sample(range(len(text) - 1), min(len(text) - 1, rng.randint(2, 8)))) if is_advert else []
        written_at = start + timedelta(seconds=20 * number)
        posts.append(
            Post(
                number,
                written_at,
                text,
                sender=100_000 + rng.randrange(_PEOPLE),
                entities=tuple(_mark(rng, offset) for offset in marks),
                reply_to=number - 1 if number > 1 and rng.random() < 0.2 else None,
                forward=Forward(written_at, name="车队") if rng.random() < 0.05 else None,
                media=Photo(b"x") if rng.random() < 0.03 else None,
                buttons=((("联系", "https://t.me/kaka_boss"),),) if is_advert and rng.random() < 0.1 else (),
                views=rng.randrange(5_000),
            )
        )
    return posts


def _mark(rng: random.Random, offset: int) -> types.TypeMessageEntity:
    if rng.random() < 0.2:
        return types.MessageEntityTextUrl(offset, 1, f"https://t.me/kaka_{offset}")
    return types.MessageEntityBold(offset, 1)


def _bare(server: TelegramServer, account: Account, messages: int) -> float:
    command = [sys.executable, "-m", "tests.proofs.collect_speed", "--messages", str(messages)]
    session = server.session(account)
    return float(subprocess.check_output([*command, "--iterate", session], cwd=ROOT))


async def _iterate(session: str, messages: int) -> float:
    client = TelegramClient(StringSession(session), 1, "hash", receive_updates=False)
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
        megabytes = 0.0
        while process.poll() is None:
            megabytes = max(megabytes, _memory(process.pid))
            time.sleep(0.1)
        seconds = time.monotonic() - begun
        stored = rows(connection, "select count(*) from raw.capture")[0][0]
    if process.returncode or stored != messages:
        sys.exit(f"stored {stored} of {messages}, status {process.returncode}")
    return messages / seconds, megabytes


def _memory(pid: int) -> float:
    """What a process and those that it has started hold now, in MB; 0 where it has ended."""
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
        started = [place.read_text(encoding="utf-8").split() for place in Path(f"/proc/{pid}/task").glob("*/children")]
    except OSError:
        return 0.0
    found = re.search(r"VmRSS:\s+(\d+) kB", status)
    return (int(found[1]) / 1024 if found else 0.0) + sum(
        _memory(int(child)) for children in started for child in children
    )


if __name__ == "__main__":
    sys.exit(main())
