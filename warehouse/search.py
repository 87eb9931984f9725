"""Full-text search: an index of terms picks candidates, the exact text decides."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from heapq import merge
from itertools import islice
from math import log
from typing import Any, Final, Literal

from domain.query import Query
from domain.query_language import parse_query
from warehouse.connection import Connection, transaction
from warehouse.escape import unescape, unescape_or_none
from warehouse.past import Statements, look_back
from warehouse.search_conditions import conditions
from warehouse.search_windows import FIRST_WINDOW, Seen, next_window
from warehouse.search_words import Words
from warehouse.statements import statement

_PAGE: Final = 20_000
_SHOWN: Final = 200
# Relevance is a matter of the newest so many hits.
MOST_RANKED: Final = 1_000
_OFTEN: Final = 5
# Where a row of search/show has its version; the count of versions comes next.
_VERSION: Final = 10

Order = Literal["time", "relevance"]
# The time and number of the version behind which to go on, from the newest backwards; nothing of it at the newest.
_Place = tuple[datetime | None, int | None]


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A text that contains the query; ``category`` and ``side`` are ``None`` until it is read.

    It is a version of a message or, where ``found_in`` says so (``ocr``, ``qr``), was found in an image of the message.
    ``version`` is its number among the ``version_count`` that have been seen, from 1 in the order of that; ``model`` says
    whose reading it is.
    """

    platform: str
    chat: str
    message_id: int
    posted_at: datetime
    text: str
    is_current: bool
    gone_at: datetime | None
    category: str | None
    side: str | None
    victim_at_risk: bool | None
    version: int
    version_count: int
    found_in: str | None = None
    model: str | None = None
    score: float = 0.0


def search(
    connection: Connection,
    query: str | Query,
    limit: int = 50,
    *,
    only_listings: bool = False,
    by: Order = "time",
    spell: Callable[[str], str] | None = None,
    as_of: datetime | None = None,
) -> list[SearchHit]:
    """Up to ``limit`` versions and texts in images for which all of the query holds, the newest or the best first.

    Case, width and invisible characters do not matter; ``spell`` gives the reading form of a word, which is as good as
    the word. Words of nothing but ASCII punctuation find nothing. ``as_of`` asks what this search showed at an instant
    (``warehouse.past``). Raises ``QueryError``, and ``FatalError`` for an instant before history began.
    """
    asked = parse_query(query) if isinstance(query, str) else query
    words = Words.of(asked, spell)
    if not words.terms and not (asked.is_filtered and not words.wanted):
        return []
    with transaction(connection):
        of = look_back(connection, as_of)
        if as_of is not None:
            with connection.cursor() as cursor:
                cursor.execute(statement("search/one_by_one"))
        parameters = conditions(connection, asked, of, only_listings=only_listings)
        parameters |= {"terms": words.terms or None, "without": words.without_terms or None}
        most = limit if by == "time" else max(limit, MOST_RANKED)
        versions = _versions(connection, of, parameters, words, most)
        images = _images(connection, of, parameters, words) if words.terms and not asked.bounds else iter(())
        found = list(islice(merge(versions, images, key=lambda hit: hit.posted_at, reverse=True), most))
    return found if by == "time" else sorted(found, key=lambda hit: hit.score, reverse=True)[:limit]


def _versions(
    connection: Connection, of: Statements, parameters: dict[str, object], words: Words, most: int
) -> Iterator[SearchHit]:
    """Window after window from the newest end backwards, as long as that costs less than to ask for all that matches."""
    has_terms = parameters["terms"] is not None
    window: int | None = FIRST_WINDOW
    seen = Seen()
    last: _Place = (None, None)
    while window:
        with connection.cursor() as cursor:
            given = {**parameters, "window": window, "last_at": last[0], "last_id": last[1]}
            cursor.execute(of("search/recent"), given)
            ((size, looked, matched, recent, *place),) = cursor.fetchall()
        last = (place[0], place[1])
        found = list(islice(_shown(connection, of, recent, words), most - seen.found))
        yield from found
        seen += Seen(looked, matched, len(found))
        if seen.found == most or looked < window:
            return
        window = next_window(size, seen, most - seen.found, has_terms=has_terms)
    yield from _shown(connection, of, _all(connection, of, parameters, last), words)


def _all(connection: Connection, of: Statements, parameters: dict[str, object], last: _Place) -> Iterator[int]:
    name = "search/by_reading" if parameters["has_conditions"] and not parameters["terms"] else "search/all"
    while True:
        given = {**parameters, "limit": _PAGE, "last_at": last[0], "last_id": last[1]}
        with connection.cursor() as cursor:
            cursor.execute(of(name), given)
            rows = cursor.fetchall()
        yield from (row[0] for row in rows)
        if len(rows) < _PAGE:
            return
        last_id, last_at = rows[-1]
        last = (last_at, last_id)


def _shown(
    connection: Connection, of: Statements, version_ids: list[int] | Iterator[int], words: Words
) -> Iterator[SearchHit]:
    numbers = iter(version_ids)
    while page := list(islice(numbers, _SHOWN)):
        with connection.cursor() as cursor:
            cursor.execute(of("search/show"), {"version_ids": page})
            rows = cursor.fetchall()
        numbers_of = _numbers(connection, of, [row[_VERSION] for row in rows if row[_VERSION + 1] > 1])
        for *fields, reading in rows:
            fields[_VERSION] = numbers_of.get(fields[_VERSION], 1)
            if (hit := _hit(fields, unescape_or_none(reading), words)) is not None:
                yield hit


def _numbers(connection: Connection, of: Statements, version_ids: list[int]) -> dict[int, int]:
    if not version_ids:
        return {}
    with connection.cursor() as cursor:
        cursor.execute(of("search/numbers"), {"version_ids": version_ids})
        return dict(cursor.fetchall())


def _images(connection: Connection, of: Statements, parameters: dict[str, object], words: Words) -> Iterator[SearchHit]:
    offset = 0
    while True:
        with connection.cursor() as cursor:
            cursor.execute(of("search/find_media"), {**parameters, "offset": offset, "limit": _SHOWN})
            rows = cursor.fetchall()
        for *fields, reading in rows:
            if (hit := _hit(fields, unescape_or_none(reading), words)) is not None:
                yield hit
        if len(rows) < _SHOWN:
            return
        offset += _SHOWN


def _hit(fields: list[Any], reading: str | None, words: Words) -> SearchHit | None:
    platform, chat, message_id, posted_at, text, is_current, *rest = fields
    served = unescape(str(text))
    counts = words.counts(served, reading)
    if counts is None:
        return None
    # Often in few words, as served, and still standing, is what the query means.
    score = sum(min(count, _OFTEN) for count in counts) / (1 + log(1 + len(served))) * (1 if is_current else 0.5)
    return replace(
        SearchHit(platform, unescape(str(chat)), message_id, posted_at, served, is_current, *rest), score=score
    )
