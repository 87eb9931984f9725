"""Messages that take their time to read, what models have said of them, and bare processes that read them."""

import json
import multiprocessing
import os
import random
import time
from collections.abc import Iterator
from datetime import timedelta
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any, Final

from nlp.corpus.voices import read_voices
from nlp.model_store import model_name
from nlp.reader import Reader
from pipeline.import_files import ImportRequest, import_paths
from pipeline.settings import Settings
from pipeline.understand import Task, share_out, understand_pending
from pipeline.warehouse_session import open_warehouse
from tests.support.crowd import START
from warehouse.connection import transaction
from warehouse.readings import Chunk

# All that is said of a version, less the numbers that sequences gave and when it was said.
SAID: Final = """
select count(*), count(distinct (r.version_id, r.model_id)), md5(string_agg(
    (to_jsonb(r) - array['reading_id', 'read_at', 'since'])::text || coalesce(p.said, '') || coalesce(w.said, '')
    || coalesce(h.said, '') || coalesce(o.said, ''),
    '' order by r.version_id, r.model_id
))
from core.reading as r
"""
_MENTIONS: Final = {"p": "core.price", "w": "core.wallet", "h": "core.handle", "o": "core.person"}
_READER: list[Reader] = []


def records(count: int, seed: int = 1) -> Iterator[dict[str, Any]]:
    """So many JSON-lines records of one chat: the corpus in a random order, and again where that is not enough."""
    chance = random.Random(seed)  # noqa: S311  # a repeatable sample, no secret
    texts = sorted({example.text for example in read_voices()})
    chance.shuffle(texts)
    for number in range(count):
        yield {
            "platform": "telegram",
            "chat": "600001",
            "chat_type": "public_supergroup",
            "chat_title": "集市",
            "id": number + 1,
            "date": (START + timedelta(minutes=number)).isoformat(),
            "text": texts[number % len(texts)],
        }


def fill(settings: Settings, count: int) -> None:
    """Import so many messages into the warehouse."""
    path = settings.home / "voices.jsonl"
    with path.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in records(count))
    with open_warehouse(settings) as connection:
        import_paths(connection, ImportRequest((path,)), lambda _name, _count: None)
    path.unlink()


def forget(settings: Settings) -> None:
    """Take every reading away, so that all is pending again."""
    with open_warehouse(settings) as connection, transaction(connection), connection.cursor() as cursor:
        cursor.execute("delete from core.reading")


def said(settings: Settings) -> tuple[int, int, str]:
    """The number of readings, of pairs of version and model among them, and a digest of all that they say."""
    joins = "".join(
        f" left join lateral (select string_agg((to_jsonb(m) - 'reading_id')::text, '' order by m.position) as said"  # noqa: S608  # names of ours
        f" from {table} as m where m.reading_id = r.reading_id) as {name} on true"
        for name, table in _MENTIONS.items()
    )
    with open_warehouse(settings) as connection, transaction(connection), connection.cursor() as cursor:
        cursor.execute(SAID + joins)
        count, pairs, digest = cursor.fetchone() or (0, 0, "")
    return int(count), int(pairs), str(digest)


def read_by(processes: int, settings: Settings) -> float:
    """Seconds that bare processes take for all that is pending, from the first chunk's start to the last one's end.

    They share the chunks of the DAG, and have loaded the model before.
    """
    with open_warehouse(settings) as connection:
        chunks = share_out(connection, model_name(), only_unread=True)
    context = multiprocessing.get_context("spawn")
    with context.Pool(processes, _load, (context.Barrier(processes),)) as pool:
        times = list(pool.imap_unordered(_read, [(settings.home, chunk) for chunk in chunks]))
    return max(end for _, end in times) - min(begun for begun, _ in times)


def _load(barrier: Barrier) -> None:
    # Linux shares a busy processor out among sessions first: one for each, as workers have.
    os.setsid()
    _READER.append(Reader())
    barrier.wait()


def _read(what: tuple[Path, Chunk]) -> tuple[float, float]:
    home, chunk = what
    begun = time.time()
    with open_warehouse(Settings.model_validate({"home": home, "dsn": None})) as connection:
        understand_pending(connection, _READER[0], task=Task(chunk, only_unread=True))
    return begun, time.time()
