"""Kills a live collection at random points while Telegram drops connections and asks to wait; compares every message.

Run by hand at full size: ``make proof-collect``. Prints the proof; exit status 1 where a message is lost, double or other.
"""

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from telethon.tl import types

from collectors.sources import source_named, write_source
from collectors.telegram.sealing import seal
from tests.support.collecting_live import KEY, PROGRAM, ROOT, environment
from tests.support.database import empty_database, rows, template_name
from tests.support.telegram_server import faults as wrong
from tests.support.telegram_server.entities import Account, Chat
from tests.support.telegram_server.posts import Photo, Post
from tests.support.telegram_server.server import TelegramServer, running
from tests.support.telegram_server.world import World
from warehouse.accounts import put_account
from warehouse.connection import Connection, connect
from warehouse.escape import escape

START = datetime(2026, 1, 1, tzinfo=UTC)
COME_BACK = 75
# messages.getHistory and updates.getChannelDifference: what reads messages.
READING = "*.get[HC]*[ye]"
# Every second page takes so long to come: a run lasts long enough to be killed in the middle of it.
PAGE_S = 0.2


def main() -> int:
    """Collect a hostile history under fire and compare it with what the server holds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=10_000)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--drops", type=int, default=20)
    parser.add_argument("--longest-wait", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    rng = random.Random(arguments.seed)  # noqa: S311  # no secret
    world, faults = World(), wrong.Faults()
    account = world.add_account(Account(7001, "Desk"))
    chat = world.add_chat(Chat(1001, "Market", "marketone"))
    world.fill(chat, history(arguments.messages, rng))
    with running(world, faults) as server, empty_database(template_name()) as dsn, closing(connect(dsn)) as connection:
        put_account(connection, "first", seal(server.session(account), KEY))
        begun = time.monotonic()
        done = _collect(server, faults, dsn, arguments, rng)
        # A service message has no text.
        for number in rng.sample([number for number in chat.ids if chat.posts[number].action is None], 50):
            world.edit(chat, number, text=f"rewritten {number}")
        # Of one that is gone nobody can see the edit.
        gone = rng.sample([number for number in chat.ids if not chat.posts[number].text.startswith("rewritten")], 50)
        world.delete(chat, *gone)
        _run(dsn, done.folder).wait()
        return _compare(connection, chat, gone, done, time.monotonic() - begun)


class _Done:
    """What the collection went through."""

    def __init__(self, folder: Path) -> None:
        """Nothing yet."""
        self.folder = folder
        self.kills = self.waits = self.runs = 0
        self.drops = 0


def _collect(
    server: TelegramServer, faults: wrong.Faults, dsn: str, arguments: argparse.Namespace, rng: random.Random
) -> _Done:
    done = _Done(Path(tempfile.mkdtemp(prefix="escrowwatch-proof-")))
    write_source(done.folder, source_named("telegram:marketone"))
    every = max(2, arguments.messages // 100 // arguments.drops)
    dropping = faults.every(every, READING, wrong.DROP_INSTEAD)
    faults.every(2, READING, wrong.slow(PAGE_S))
    waits = [3, 8, 12, arguments.longest_wait]
    while True:
        if waits and rng.random() < 0.5:
            faults.next(READING, wrong.flood_wait(waits.pop()))
        process = _run(dsn, done.folder, apart_after=rng.choice((0, 10_000)))
        done.runs += 1
        try:
            status = process.wait(timeout=rng.uniform(0.8, 3.0) if done.kills < arguments.kills else None)
        except subprocess.TimeoutExpired:
            # Now with the process that stores, now without it.
            kill = rng.choice((os.kill, os.killpg))
            kill(process.pid, signal.SIGKILL)
            process.wait()
            done.kills += 1
            continue
        if status == COME_BACK:
            done.waits += 1
            time.sleep(3)
        elif status == 0 and done.kills >= arguments.kills and not waits:
            done.drops = dropping.fired
            faults.remove(dropping)
            return done
        elif status == 0:
            # Through before all blows have fallen: there has to be something left to collect.
            _grow(server, rng)


def _grow(server: TelegramServer, rng: random.Random) -> None:
    world = server.world
    chat = world.chats[1001]
    for _ in range(rng.randint(400, 1_000)):
        world.add(chat, f"more {chat.next_id}")


def _run(dsn: str, folder: Path, apart_after: int = 0) -> subprocess.Popen[bytes]:
    command = [*PROGRAM, "collect", "--sources", str(folder)]
    # With 0 a process of its own stores from the first message on.
    told = environment(dsn, folder, ESCROWWATCH_STORE_APART_AFTER=str(apart_after))
    return subprocess.Popen(command, cwd=ROOT, env=told, stderr=subprocess.DEVNULL, start_new_session=True)


def history(number: int, rng: random.Random) -> list[Post]:
    """Posts with holes, service messages, albums, links that the reader does not see, and hostile text."""
    posts = []
    for post_id in range(1, number + 1):
        if rng.random() < 0.04:
            continue
        written_at = START + timedelta(minutes=post_id)
        if post_id % 211 == 0:
            posts.append(Post(post_id, written_at, action=types.MessageActionChatEditTitle(f"title {post_id}")))
        elif post_id % 97 < 3:
            posts.append(Post(post_id, written_at, f"album {post_id}", media=Photo(b"x"), grouped_id=post_id // 97 + 1))
        else:
            text = f"🚗 卡接回U {post_id} \u202e@name{post_id} \x00 𝟗𝟎"
            link = types.MessageEntityTextUrl(0, 2, f"https://t.me/hidden{post_id}")
            edited_at = written_at + timedelta(minutes=3) if post_id % 13 == 0 else None
            posts.append(Post(post_id, written_at, text, entities=(link,), edited_at=edited_at, views=post_id))
    return posts


def _compare(connection: Connection, chat: Chat, gone: list[int], done: _Done, seconds: float) -> int:
    stored = {
        int(str(message_id)): (str(text), links)
        for message_id, text, links in rows(
            connection, "select message_id, text, links from mart.message where gone_at is null"
        )
    }
    served = {number: chat.posts[number].text for number in chat.ids}
    lost, extra = served.keys() - stored.keys(), stored.keys() - served.keys()
    # PostgreSQL's text holds no NUL: the warehouse shows it escaped.
    other = [number for number in served.keys() & stored.keys() if escape(served[number]) != stored[number][0]]
    versions = rows(connection, "select count(*) from mart.message where version_count = 2 and text like 'rewritten%'")
    told_gone = rows(connection, "select count(*) from mart.message where gone_at is not null")
    doubles = rows(connection, "select count(*) - count(distinct message_id) from core.message")[0][0]
    print(
        f"{len(served)} messages, {done.runs} runs, {done.kills} kills, {done.drops} drops, {done.waits} waits, {seconds:.0f} s"
    )
    print(f"lost {len(lost)}, twice {doubles}, extra {len(extra)}, other text {len(other)}")
    print(f"edited {versions[0][0]}, gone {told_gone[0][0]} of {len(gone)}")
    for number in other:
        print(f"{number}: {stored[number][0]!a} is stored, {served[number]!a} is served")
    is_exact = not (lost or extra or other or doubles) and versions[0][0] == 50 and told_gone[0][0] == len(gone)
    print("exact" if is_exact else "DIFFERENT")
    return 0 if is_exact else 1


if __name__ == "__main__":
    sys.exit(main())
