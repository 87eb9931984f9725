"""Compares what a soak has stored with all that happened."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from tests.proofs.soak_traffic import Noted
from tests.support.database import rows
from tests.support.telegram_server.posts import EventKind
from warehouse.connection import Connection
from warehouse.escape import escape

# Telegram shows nothing of a message that is deleted, and no version that is replaced, before anybody asks.
_LONG_ENOUGH_S = 60.0


@dataclass(slots=True)
class Compared:
    """Counts, and in ``wrong`` what differs, by chat and message."""

    sent: int = 0
    stored: int = 0
    unseen: int = 0
    deleted: int = 0
    versions: int = 0
    lasting_versions: int = 0
    wrong: Counter[str] = field(default_factory=Counter)
    examples: list[str] = field(default_factory=list)

    def note(self, what: str, where: str) -> None:
        """Something differs."""
        self.wrong[what] += 1
        if self.wrong[what] <= 3:
            self.examples.append(f"{what}: {where}")


@dataclass(slots=True)
class _Life:
    """The texts of a message, each with the moment it came, and when it went."""

    texts: list[tuple[str, float]]
    gone_at_s: float | None = None

    def lasting(self) -> Iterator[str]:
        """The texts that stood long enough to be seen."""
        ends = [at_s for _, at_s in self.texts[1:]] + [self.gone_at_s or float("inf")]
        for (text, at_s), end_s in zip(self.texts, ends, strict=True):
            if end_s - at_s > _LONG_ENOUGH_S:
                yield text


def compare(connection: Connection, noted: list[Noted]) -> Compared:
    """What was sent against what is stored: once, with its versions, its last text, its deletion."""
    found = Compared()
    stored = _stored(connection)
    versions = _versions(connection)
    for one in noted:
        for number, life in _lives(one).items():
            key = one.chat.chat_id, number
            _compare_one(found, life, stored.pop(key, None), versions.get(key, set()), f"{one.chat.title}/{number}")
    for key in stored:
        found.note("stored and never sent", str(key))
    twice = rows(connection, "select count(*) - count(distinct (source_id, message_id)) from core.message")[0][0]
    found.wrong["stored twice"] += int(str(twice))
    return found


def _compare_one(found: Compared, life: _Life, row: tuple[str, bool] | None, versions: set[str], where: str) -> None:
    found.sent += 1
    found.deleted += life.gone_at_s is not None
    if row is None:
        if life.gone_at_s is not None and life.gone_at_s - life.texts[0][1] <= _LONG_ENOUGH_S:
            found.unseen += 1
        else:
            found.note("lost", where)
        return
    found.stored += 1
    found.versions += len(versions)
    text, is_gone = row
    texts = [escape(text) for text, _ in life.texts]
    if is_gone != (life.gone_at_s is not None):
        found.note("deletion not known" if life.gone_at_s is not None else "deletion made up", where)
    # The last edit before a deletion may have had no time to be seen.
    if text != texts[-1] and (life.gone_at_s is None or text not in texts):
        found.note("another text", f"{where}: {text!r}, sent {texts[-1]!r}")
    if not versions <= set(texts):
        found.note("a version that was never sent", where)
    for lasting in life.lasting():
        found.lasting_versions += 1
        if escape(lasting) not in versions:
            found.note("a version is missing", f"{where}: {lasting!r}")


def _lives(one: Noted) -> dict[int, _Life]:
    lives: dict[int, _Life] = {}
    for step in one.steps:
        for number in step.post_ids:
            if step.kind is EventKind.NEW:
                lives[number] = _Life([(step.text, step.at_s)])
            elif step.kind is EventKind.EDITED:
                lives[number].texts.append((step.text, step.at_s))
            else:
                lives[number].gone_at_s = step.at_s
    return lives


def _stored(connection: Connection) -> dict[tuple[int, int], tuple[str, bool]]:
    query = """
        select w.numeric_id, m.message_id, v.text, m.gone_at is not null
        from core.message as m
        join core.version as v on v.version_id = m.current_version_id
        join core.source as s on s.source_id = m.source_id
        join core.watch as w on w.numeric_id = s.numeric_id
    """
    return {
        (int(str(chat)), int(str(number))): (str(text), bool(gone))
        for chat, number, text, gone in rows(connection, query)
    }


def _versions(connection: Connection) -> dict[tuple[int, int], set[str]]:
    query = """
        select s.numeric_id, v.message_id, v.text from core.version as v join core.source as s using (source_id)
    """
    found: dict[tuple[int, int], set[str]] = {}
    for chat, number, text in rows(connection, query):
        found.setdefault((int(str(chat)), int(str(number))), set()).add(str(text))
    return found
