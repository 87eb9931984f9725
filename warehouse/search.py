"""Full-text search: an index of terms picks candidates, the exact text decides."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from heapq import merge

from warehouse.connection import Connection, transaction
from warehouse.copying import copy_rows, time_field
from warehouse.escape import unescape
from warehouse.statements import statement
from warehouse.terms import document, folded, pieces, term_query

_BATCH = 5_000


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A text that contains the query; ``category`` and ``side`` are ``None`` until it is read.

    It is a version of a message or, where ``found_in`` says so (``ocr``, ``qr``), was found in an image of the message.
    ``version`` is its number among the ``version_count`` that have been seen, from 1 in the order of that.
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


def search(connection: Connection, query: str, limit: int = 50, *, only_listings: bool = False) -> list[SearchHit]:
    """Up to ``limit`` versions and texts in images that contain every space-separated piece of the query, the newest first.

    Case, width and invisible characters do not matter. A query of nothing but ASCII punctuation finds nothing.
    """
    terms = term_query(query)
    if not terms:
        return []
    wanted = pieces(query)
    hits: list[SearchHit] = []
    with transaction(connection):
        page = max(limit * 4, 200)
        candidates = (_candidates(connection, terms, page), _media_candidates(connection, terms, page))
        for hit in merge(*candidates, key=lambda hit: hit.posted_at, reverse=True):
            if only_listings and hit.category in {None, "benign"}:
                continue
            text = folded(hit.text)
            if all(piece in text for piece in wanted):
                hits.append(hit)
                if len(hits) == limit:
                    break
    return hits


def index_pending(connection: Connection) -> int:
    """Make the versions searchable that are not yet; returns their number. Every batch is committed by itself."""
    count = 0
    after = 0
    while True:
        with transaction(connection), connection.cursor() as cursor:
            cursor.execute(statement("search/pending"), {"after": after, "limit": _BATCH})
            rows = cursor.fetchall()
            if not rows:
                return count
            lines = [
                f"{version_id}\t{time_field(posted_at)}\t{document(unescape(text))}\n"
                for version_id, posted_at, text in rows
            ]
            cursor.execute(statement("search/create_staging"))
            copy_rows(cursor, statement("search/copy"), lines)
            cursor.execute(statement("search/merge"))
            count += cursor.rowcount
            after = rows[-1][0]


def _candidates(connection: Connection, terms: str, page: int) -> Iterator[SearchHit]:
    before_at: datetime | None = None
    before_id: int | None = None
    while True:
        parameters = {"terms": terms, "limit": page, "before_at": before_at, "before_id": before_id}
        with connection.cursor() as cursor:
            cursor.execute(statement("search/find"), parameters)
            rows = cursor.fetchall()
        for _, _, platform, chat, message_id, posted_at, text, *rest in rows:
            yield SearchHit(platform, unescape(chat), message_id, posted_at, unescape(text), *rest)
        if len(rows) < page:
            return
        before_id, before_at = rows[-1][0], rows[-1][1]


def _media_candidates(connection: Connection, terms: str, page: int) -> Iterator[SearchHit]:
    offset = 0
    while True:
        with connection.cursor() as cursor:
            cursor.execute(statement("search/find_media"), {"terms": terms, "offset": offset, "limit": page})
            rows = cursor.fetchall()
        for platform, chat, message_id, posted_at, text, *rest in rows:
            yield SearchHit(platform, unescape(chat), message_id, posted_at, unescape(text), *rest)
        if len(rows) < page:
            return
        offset += page
