"""An invented month in a warehouse, day by day, and everything that the warehouse shows.

The days lie in the year 2099. No clock is faked: the warehouse never lets a change seem earlier than the one before, so
that it is enough to tell it that the last one was on the day that begins.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from random import Random
from typing import Final
from zlib import crc32

from domain.capture import Captured, Rejection
from domain.chat import ChatRef
from domain.evidence import Origin, Signer
from domain.message import Details, Media, Message, Sender
from domain.query import QueryError
from domain.reading import Reading
from domain.vocabulary import Category, ChatType, MediaOutcome, Method, Platform
from pipeline.publish import reading_form
from tests.support.crowd import quick_reading
from tests.support.messages import BOTH, MARKET, NAMED, at, captured, hidden_link, identity, message, snapshot_of
from warehouse import marts
from warehouse.connection import Connection, transaction
from warehouse.deletions import store_deletions
from warehouse.imports import close_file, open_file, store_batch
from warehouse.media import MediaText, MessageFile, StoredFile, note_file, source_of, store_file, store_media_readings
from warehouse.models import switch_model
from warehouse.past import look_back
from warehouse.publishing import publish
from warehouse.readings import pending_texts, store_readings
from warehouse.rebuild import derive_again
from warehouse.redaction import Order, redact_message
from warehouse.search import search
from warehouse.sources import undo_join

OLD, NEW = "quick-1", "quick-2"
DAYS: Final = 31
REDACTED, REDACTED_ON = 3, 25
HARBOUR = ChatRef(Platform.TELEGRAM, numeric_id=9009, title="港口 \u202e🚢", chat_type=ChatType.PUBLIC_CHANNEL)
VIEWS: Final = (
    "message", "listing", "price", "wallet", "handle", "source", "rejection", "version", "capture", "deletion",
    "difference",
)  # fmt: skip
# Each with whether listings alone are wanted.
QUERIES: Final = (
    ("收", False), ("车队 -停", True), ("@lantern", True), (">= 500 USDT", False), ("category:bounty", True),
    ("risk:yes side:offer chat:7001", False), ("护照 after:2026-03", True), ("四件套 chat:lantern_market", False),
    ("二维码", False),
)  # fmt: skip
_TEXTS: Final = (
    "收专业车队 {n}00U 日结 @lantern_{n}", "车 队 停 {n}", "出四件套 {n}00 USDT 找 @harbour", "悬赏 {n}000U 曼谷 有人看见吗",
    "招聘打字员 {n}000U 一个", "办证 护照 加急 {n}00U TXq7KmBvWc2Lr9sYdE4fHg6JkNpQtUzAa{n}", "收到，谢谢 {n}",
    "\x00空调 {n}\ud83d", "a̸̡͔̎ 車 隊 {n} 🚗",
)  # fmt: skip


def begin_day(connection: Connection, day: int) -> None:
    """Let the changes to come be those of noon of a day of May 2099."""
    noon = datetime(2099, 5, 1, 12, tzinfo=UTC) + timedelta(days=day - 1)
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute("select setval('past.clock', (extract(epoch from %s::timestamptz) * 1000000)::bigint)", (noon,))


def figures(connection: Connection, as_of: datetime | None = None) -> dict[str, object]:
    """The figures that the mart shows, now or as of an instant."""
    return {
        "summary": marts.summary(connection, as_of),
        "categories": marts.category_counts(connection, as_of),
        "sources": marts.sources(connection, as_of),
        "daily": marts.daily_counts(connection, as_of),
    }


def shown(connection: Connection, as_of: datetime | None = None) -> dict[str, object]:
    """All that the search, the figures and the views of the mart show, now or as of an instant."""
    found = figures(connection, as_of)
    for query, only_listings in QUERIES:
        found[query] = _hits(connection, query, as_of, only_listings=only_listings)
    schema = "past" if as_of else "mart"
    for view in VIEWS:
        with transaction(connection), connection.cursor() as cursor:
            look_back(connection, as_of)
            cursor.execute(f"select * from {schema}.{view}")  # noqa: S608 - names of our own
            found[view] = sorted((tuple(map(_plain, row)) for row in cursor.fetchall()), key=repr)
    return found


def _hits(connection: Connection, query: str, as_of: datetime | None, *, only_listings: bool) -> object:
    try:
        return search(connection, query, 1_000, only_listings=only_listings, spell=reading_form, as_of=as_of)
    except QueryError as error:
        return str(error)


def _plain(value: object) -> object:
    return bytes(value) if isinstance(value, memoryview) else value


def read_pending(connection: Connection, model: str, *, is_half: bool = False, is_current: bool = True) -> None:
    """Read what a model has not read, or half of it; the new model sees bounties where the old one sees papers."""
    pending = [
        one
        for one in pending_texts(connection, model, 999)
        if not (is_half and crc32(one.text.encode("utf-8", "surrogatepass")) % 2)
    ]
    found = [(one.version_id, _reading(one.text, model)) for one in pending]
    store_readings(connection, model, found, keeps_known=True, is_current=is_current)


def _reading(text: str, model: str) -> Reading:
    found = quick_reading(text, model)
    return replace(found, category=Category.BOUNTY) if model == NEW and "四件套" in text else found


def look(
    connection: Connection, name: str, method: Method, minutes: int, held: Sequence[tuple[ChatRef, int, Message]]
) -> None:
    """Import a file that shows these messages, a complete window of each of its chats."""
    opened = open_file(connection, identity(name, method=method, minutes=minutes))
    batch = [
        captured(number, what, record=n, chat=chat, method=method) for n, (chat, number, what) in enumerate(held, 1)
    ]
    for start in range(0, len(batch), 4):
        part = batch[start : start + 4]
        is_whole = start > 0 or minutes % 180 > 0
        wrong = [] if is_whole else [Rejection(name, part[0].capture.record, "half a record", content=b"\x00{")]
        store_batch(connection, opened, part, part[-1].capture.record, rejections=wrong)
    chats: dict[ChatRef, list[Captured]] = {}
    for one in batch:
        chats.setdefault(one.capture.chat, []).append(one)
    close_file(connection, opened, [snapshot_of(group) for group in chats.values()])


def some_messages(chance: Random, day: int) -> list[tuple[ChatRef, int, Message]]:
    """What a look of a day shows: old messages, edited here and there, and new ones; some are missing."""
    newest = 4 + day
    held: dict[tuple[int, int], tuple[ChatRef, int, Message]] = {}
    for order, chat in enumerate([chance.choice([NAMED, BOTH, MARKET]), HARBOUR][: chance.choice([1, 2])]):
        for number in range(max(1, newest - 9), newest + 1):
            one = (chat, number, _message(chance, order * 50 + number, day))
            if chance.random() < 0.85 and not (chat is NAMED and number == REDACTED):
                held[order, number] = one
    return list(held.values())


def _message(chance: Random, number: int, day: int) -> Message:
    is_edited = chance.random() < 0.15
    text = _TEXTS[number % len(_TEXTS)].format(n=number % 9 + 1) + (f" 改 {day}" if is_edited else "")
    marks = chance.choice([None, (), (), hidden_link(text, "https://a.example/\x00")])
    return message(
        text,
        number,
        entities=marks,
        edited_at=at(60 * day) if is_edited else None,
        sender=Sender(name=chance.choice([None, "阿明", "阿强"])),
        media=Media("photo", file_name=f"photos/{number}.jpg") if number % 4 == 0 else None,
        views=chance.choice([None, day * 10, 3000]),
        details=Details(reactions=(("👍", day),)) if chance.random() < 0.2 else None,
    )


def picture(connection: Connection, chat: ChatRef, number: int, day: int) -> None:
    """A picture with a QR code in a message, and what a model says of its text."""
    content = sha256(b"%d" % number).digest()
    store_file(
        connection,
        StoredFile(content, 9, "image/png", 1, 1, None, None),
        [MediaText("qr", 0, f"收 二维码 {number}", "e")],
    )
    note_file(
        connection, MessageFile(source_of(connection, chat), number, f"key {number}", MediaOutcome.STORED, content)
    )
    model = NEW if day % 2 else OLD
    store_media_readings(connection, model, [(content, _reading("收车队", model), {})])


def live_month(
    connection: Connection, each_day: Callable[[int], None], last: int = DAYS, *, is_never_seen: bool = False
) -> None:
    """A month of imports, edits, deletions, joins, readings, publishing, a switch, the way back and a redaction.

    ``each_day`` is called at the end of each, up to ``last``. Where it ``is_never_seen``, no look has shown the message
    that is redacted.
    """
    chance = Random(7)  # noqa: S311 - invented days
    for day in range(1, last + 1):
        begin_day(connection, day)
        method = chance.choice([Method.DESKTOP_JSON, Method.DESKTOP_HTML, Method.TELEGRAM_API])
        held = some_messages(chance, day)
        if is_never_seen:
            held = [one for one in held if one[0] is HARBOUR or one[1] != REDACTED]
        look(connection, f"look {day}", method, 60 * day, held)
        if day % 5 == 0:
            tell_deletions(connection, day)
        if day % 6 == 2:
            picture(connection, HARBOUR if day > 15 else MARKET, day, day)
        _decide(connection, day)
        if chance.random() < 0.8:
            read_pending(connection, NEW if 15 <= day < 22 else OLD, is_half=chance.random() < 0.5)
        if chance.random() < 0.7:
            publish(connection, reading_form if day > 3 else None)
        each_day(day)


def _decide(connection: Connection, day: int) -> None:
    """What happens on one day of the month only."""
    if day == 13:
        undo_join(connection, source_of(connection, NAMED), "the name was sold")
    if day == 14:
        read_pending(connection, NEW, is_current=False)
    if day == 15:
        switch_model(connection, NEW)
    if day == 18:
        derive_again(connection, [source_of(connection, MARKET)])
    if day == 22:
        switch_model(connection, OLD)
    if day == REDACTED_ON:
        take_out(connection, REDACTED)


def take_out(connection: Connection, number: int, chat: ChatRef = MARKET) -> None:
    """Redact a message."""
    signer = Signer(bytes(32), lambda _: bytes(64), Origin())
    redact_message(connection, signer, ("telegram", chat.key, number), Order("A. Officer", "a victim", "Art. 17"))


def tell_deletions(connection: Connection, day: int) -> None:
    opened = open_file(connection, identity(f"told {day}", method=Method.TELEGRAM_API, minutes=60 * day + 1))
    store_deletions(connection, opened.file_id, MARKET, [day - 1, day])
    close_file(connection, opened, [])
