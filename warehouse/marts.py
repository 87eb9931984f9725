"""What reports, exports and the desk read: rows of the mart as frozen dataclasses, texts exactly as served."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Final, Literal

from warehouse.connection import Connection, transaction
from warehouse.escape import escape, unescape
from warehouse.past import look_back, published_until
from warehouse.statements import statement

ViewName = Literal[
    "message",
    "message_masked",
    "listing",
    "price",
    "wallet",
    "handle",
    "handle_masked",
    "source",
    "rejection",
    "daily",
]
_CHUNK: Final = 5_000
# What the figures say as of the last publishing; the rest of them holds at once.
_COUNTED: Final = ("message_count", "version_count", "edited_count", "gone_count", "listing_count", "at_risk_count")
_NOT_COUNTED: Final[dict[str, Any]] = {
    **dict.fromkeys(("message_count", "listing_count", "at_risk_count", "gone_count"), 0),
    **dict.fromkeys(("first_posted_at", "last_posted_at")),
}


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts over the whole warehouse; ``left_out_count`` is what is never stored on purpose (private chats)."""

    source_count: int
    capture_count: int
    message_count: int
    version_count: int
    edited_count: int
    gone_count: int
    listing_count: int
    at_risk_count: int
    rejected_count: int
    left_out_count: int


@dataclass(frozen=True, slots=True)
class CategoryCount:
    """Messages of one category and side."""

    category: str
    side: str
    message_count: int
    at_risk_count: int


@dataclass(frozen=True, slots=True)
class ListingRow:
    """A listing; ``masked_text`` is ``None`` where there was nobody to paint over."""

    platform: str
    chat: str
    title: str | None
    message_id: int
    posted_at: datetime
    category: str
    side: str
    confidence: float
    victim_at_risk: bool
    language: str
    model: str
    review: bool
    gone_at: datetime | None
    text: str
    masked_text: str | None


@dataclass(frozen=True, slots=True)
class WalletCount:
    """A wallet and where it is named."""

    chain: str
    address: str
    message_count: int
    chat_count: int
    first_at: datetime
    last_at: datetime


@dataclass(frozen=True, slots=True)
class HandleCount:
    """A handle and where it is named; only listings count."""

    platform: str
    handle: str
    message_count: int
    chat_count: int
    first_at: datetime
    last_at: datetime


@dataclass(frozen=True, slots=True)
class DailyCount:
    """Messages of one day (UTC), category and side."""

    day: date
    category: str
    side: str
    message_count: int
    at_risk_count: int


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A chat with what is known of it; ``joined_into`` is the key of the chat that its messages count for."""

    platform: str
    chat: str
    name: str | None
    title: str | None
    chat_type: str
    public_by: str
    joined_into: str | None
    message_count: int
    listing_count: int
    at_risk_count: int
    gone_count: int
    first_posted_at: datetime | None
    last_posted_at: datetime | None


@dataclass(frozen=True, slots=True)
class RejectionRow:
    """A record that could not be stored as a message."""

    file: str
    record: int
    reason: str
    remedy: str
    is_fault: bool
    rejected_at: datetime


def summary(connection: Connection, as_of: datetime | None = None) -> Summary:
    """Counts over the whole warehouse, now or as of an instant (``warehouse.past``): messages as last published by then."""
    found = Summary(*fetch(connection, "mart/summary", as_of=as_of)[0])
    if as_of is None:
        return found
    counted = dict.fromkeys(_COUNTED, 0)
    if published := published_until(connection, as_of):
        then = Summary(*fetch(connection, "mart/summary", as_of=published)[0])
        counted = {name: getattr(then, name) for name in _COUNTED}
    return replace(found, **counted)


def category_counts(connection: Connection, as_of: datetime | None = None) -> list[CategoryCount]:
    """Messages by category and side, benign ones included; people at risk first; now or as of an instant."""
    return [CategoryCount(*row) for row in _fetch_counts(connection, "mart/categories", as_of)]


def listings(  # noqa: PLR0913 - each filter is one choice of the person at the desk
    connection: Connection,
    *,
    category: str | None = None,
    side: str | None = None,
    platform: str | None = None,
    chat: str | None = None,
    only_at_risk: bool = False,
    limit: int = 200,
    offset: int = 0,
) -> list[ListingRow]:
    """Listings, and whatever shows a person in danger: people at risk first, then the newest."""
    parameters = {
        "category": category,
        "side": side,
        "platform": platform,
        "chat": chat,
        "only_at_risk": only_at_risk,
        "limit": limit,
        "offset": offset,
    }
    return [ListingRow(*row) for row in fetch(connection, "mart/listings", parameters)]


def top_wallets(connection: Connection, limit: int = 20) -> list[WalletCount]:
    """The wallets that the most messages name."""
    return [WalletCount(*row) for row in fetch(connection, "mart/top_wallets", {"limit": limit})]


def top_handles(connection: Connection, limit: int = 20) -> list[HandleCount]:
    """The handles that the most listings name."""
    return [HandleCount(*row) for row in fetch(connection, "mart/top_handles", {"limit": limit})]


def masked_handles(connection: Connection, limit: int = 20) -> list[HandleCount]:
    """Of the handles that the most listings name, those named where nobody is painted over; fewer where many are not."""
    found = top_handles(connection, 2 * limit)
    parameters = {"platforms": [one.platform for one in found], "handles": [escape(one.handle) for one in found]}
    shown = set(fetch(connection, "mart/masked_handles", parameters))
    return [one for one in found if (one.platform, one.handle) in shown][:limit]


def daily_counts(connection: Connection, as_of: datetime | None = None) -> list[DailyCount]:
    """Messages by day, category and side, as of the last publishing, or the last one before an instant."""
    return [DailyCount(*row) for row in _fetch_counts(connection, "mart/daily", as_of)]


def sources(connection: Connection, as_of: datetime | None = None) -> list[SourceRow]:
    """All chats, the busiest in listings first, now or as of an instant: messages as last published by then."""
    found = [SourceRow(*row) for row in fetch(connection, "mart/sources", as_of=as_of)]
    if as_of is None:
        return found
    then = [SourceRow(*row) for row in _fetch_counts(connection, "mart/sources", as_of)]
    counts = {(row.platform, row.chat): {name: getattr(row, name) for name in _NOT_COUNTED} for row in then}
    found = [replace(row, **counts.get((row.platform, row.chat), _NOT_COUNTED)) for row in found]
    return sorted(found, key=lambda row: (-row.listing_count, -row.message_count, row.platform, row.chat))


def rejections(connection: Connection, limit: int = 1000) -> list[RejectionRow]:
    """What could not be stored, faults first, then the latest."""
    return [RejectionRow(*row) for row in fetch(connection, "mart/rejections", {"limit": limit})]


def worst_chat(connection: Connection) -> tuple[str, str] | None:
    """Platform and key of the chat with the most people in danger, then the most listings, if there is any."""
    rows = fetch(connection, "mart/worst_chat")
    return (rows[0][0], rows[0][1]) if rows else None


def may_export(connection: Connection, view: ViewName) -> bool:
    """Whether the login may take out the whole view: an investigator has no daily counts by chat."""
    return bool(fetch(connection, "mart/may_export", {"view": view})[0][0])


@contextmanager
def export(
    connection: Connection, view: ViewName, as_of: datetime | None = None
) -> Iterator[tuple[list[str], Iterator[tuple[Any, ...]]]]:
    """The columns of a view and an iterator over all its rows in a stable order, streamed; of now or of an instant.

    Texts come as the view has them, escaped, so that every file format can hold them. The audit log notes the export.
    """
    with transaction(connection), connection.cursor(name=f"export_{view}") as cursor:
        with connection.cursor() as log:
            parameters = {"action": "export", "subject": f"mart.{view}", "why": None, "row_count": None}
            log.execute(statement("audit/note"), parameters)
        cursor.itersize = _CHUNK
        cursor.execute(look_back(connection, as_of)(f"mart/export_{view}"))
        first = cursor.fetchmany(_CHUNK)
        columns = [column.name for column in cursor.description or ()]

        def rows() -> Iterator[tuple[Any, ...]]:
            yield from first
            yield from cursor

        yield columns, rows()


def _fetch_counts(connection: Connection, name: str, as_of: datetime | None) -> list[tuple[Any, ...]]:
    """The rows of a statement over counts, now or as they were last published before an instant."""
    published = published_until(connection, as_of) if as_of else None
    return [] if as_of and published is None else fetch(connection, name, as_of=published)


def fetch(
    connection: Connection,
    name: str,
    parameters: Mapping[str, object] | None = None,
    *,
    as_of: datetime | None = None,
) -> list[tuple[Any, ...]]:
    """All rows of a statement, of now or of an instant; texts go in and come out as they were served."""
    with transaction(connection), connection.cursor() as cursor:
        given = {key: escape(value) if isinstance(value, str) else value for key, value in (parameters or {}).items()}
        cursor.execute(look_back(connection, as_of)(name), given)
        return [
            tuple(unescape(value) if isinstance(value, str) else value for value in row) for row in cursor.fetchall()
        ]
