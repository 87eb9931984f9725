"""The verbs under fire, and the warehouse and home that each of them starts from."""

import json
import random
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from collectors.sources import source_named, write_source
from collectors.telegram.sealing import seal as seal_session
from domain.vocabulary import Category
from nlp.corpus.split import train_split
from pipeline.bench_export import write_export
from tests.proofs.kill_collect import history
from tests.support.collecting_live import KEY, PROGRAM
from tests.support.evidence import messages, store
from tests.support.exports import HOSTILE, line_record, write_lines
from tests.support.messages import NAMED
from tests.support.readings import MODEL, reading
from tests.support.telegram_server.entities import Account, Chat
from tests.support.telegram_server.faults import Faults
from tests.support.telegram_server.server import TelegramServer, running
from tests.support.telegram_server.world import World
from warehouse.accounts import put_account
from warehouse.cases import ItemTarget, add_item, open_case
from warehouse.connection import Connection
from warehouse.readings import pending_texts, store_readings

DROP_COMMAND = (
    sys.executable,
    "-c",
    "from pipeline.drop_folder import import_drop_folder as verb; from pipeline.settings import Settings; verb(Settings())",
)
VERBS = ("import", "drop", "collect", "understand", "reread", "package")


@dataclass(frozen=True, slots=True)
class Verb:
    """What is run (``{home}`` in it is the home), on copies of a database and of a home."""

    name: str
    command: tuple[str, ...]
    database: str
    home: Path

    @property
    def is_live(self) -> bool:
        """Whether it looks at Telegram."""
        return self.name == "collect"


class Telegram:
    """Two channels: one that nobody has looked at, one that has changed since it was looked at."""

    def __init__(self, size: int, chance: random.Random) -> None:
        """Nothing is served yet."""
        self.world, self.faults = World(), Faults()
        self.account = self.world.add_account(Account(7001, "Desk"))
        self.new = self.world.add_chat(Chat(1001, "Market", "marketone"))
        self.known = self.world.add_chat(Chat(1002, "Bazaar", "markettwo"))
        self.world.fill(self.new, history(size, chance))
        self.world.fill(self.known, history(size // 2, chance))
        self.server: TelegramServer

    def change(self, chance: random.Random) -> None:
        """What the known channel has to tell at the next look: further posts, edits and deletions."""
        for number in range(300):
            self.world.add(self.known, f"收U {number} \x00 \u202e")
        for number in chance.sample(self.known.ids, 60):
            self.world.edit(self.known, number, text=f"rewritten {number}")
        self.world.delete(self.known, *chance.sample(self.known.ids, 40))


@contextmanager
def telegram(size: int, chance: random.Random) -> Iterator[Telegram]:
    """The loopback Telegram, running."""
    made = Telegram(size, chance)
    with running(made.world, made.faults) as server:
        made.server = server
        yield made


def command(*arguments: str) -> tuple[str, ...]:
    """The program with these arguments."""
    return (*PROGRAM, *arguments)


def write_imports(folder: Path, size: int) -> None:
    """An export, a later export of the same chat with edits and holes, and JSON lines of hostile texts, one of them none."""
    folder.mkdir(parents=True)
    write_export(folder / "1.json", messages=size, seed=7)
    write_export(folder / "2.json", messages=size + size // 2, seed=7)
    held = json.loads((folder / "2.json").read_text(encoding="utf-8"))
    held["messages"] = [one for one in held["messages"] if one["id"] % 50]
    for one in held["messages"]:
        if one["id"] % 70 == 0:
            one["text"] = f"edited {one['id']}"
            one["text_entities"] = [{"type": "plain", "text": one["text"]}]
    (folder / "2.json").write_text(json.dumps(held, ensure_ascii=False), encoding="utf-8")
    lines = [line_record(number, HOSTILE[number % len(HOSTILE)]) for number in range(1, size // 20)]
    write_lines(folder / "3.jsonl", [*lines, {**line_record(0), "id": "none"}])


def fill_drop(home: Path, size: int) -> None:
    """Files of every fate: taken in, with some lines set aside, with nothing but faults, refused, and no export at all."""
    drop = home / "drop"
    (drop / "public").mkdir(parents=True)
    unreadable = [{**line_record(number), "id": "none"} for number in range(30)]
    other = [line_record(number, chat="other_market") for number in range(1, 40)]
    unknown = line_record(1, chat="third_market", chat_type=None)
    write_lines(
        drop / "a.jsonl", [line_record(number, f"{HOSTILE[number % 12]} {number}") for number in range(1, size)]
    )
    write_lines(drop / "b.jsonl", [*other, *unreadable[:3]])
    write_lines(drop / "c.jsonl", unreadable)
    write_lines(drop / "d.jsonl", [unknown])
    write_lines(drop / "public" / "e.jsonl", [unknown])
    (drop / "f.json").write_text("no export\x00", encoding="utf-8")


def write_chats(path: Path, size: int, chance: random.Random) -> None:
    """Adverts and chatter with all that a reading can hold, most of them posted again and again."""
    texts = [example.text for example in chance.sample(train_split(), 30)] + [one for one in HOSTILE if len(one) < 100]
    write_lines(
        path, [line_record(number, texts[number % len(texts)], chat="lantern") for number in range(1, size + 1)]
    )


def watch(connection: Connection, made: Telegram, home: Path) -> None:
    """An account, and both channels as sources."""
    put_account(connection, "first", seal_session(made.server.session(made.account), KEY))
    for name in ("marketone", "markettwo"):
        write_source(home / "sources", source_named(f"telegram:{name}"))


def read_by_another_model(connection: Connection) -> None:
    """A reading of every version by a model of former times."""
    last = 0
    while page := pending_texts(connection, MODEL, 5_000, after=last):
        last = page[-1].version_id
        store_readings(connection, MODEL, [(one.version_id, reading(Category.LAUNDERING)) for one in page])


def open_a_case(connection: Connection) -> None:
    """A case of a chat that has been read, and captures in it that no head covers yet."""
    store(connection, "late", messages(1, 200, chat=NAMED))
    open_case(connection, "lantern", "a proof", "none")
    add_item(connection, "lantern", ItemTarget("chat", "telegram", "lantern"), "all of it")
    add_item(connection, "lantern", ItemTarget("chat", "telegram", "lantern_market"), "all of it")
