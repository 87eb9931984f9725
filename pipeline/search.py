"""Search results as lines for a person, with what was found marked in the text as served."""

import re
from collections.abc import Iterator
from datetime import datetime

from domain.query import Query
from domain.query_language import parse_query
from nlp.aligned import Aligned
from nlp.normalise import normalise
from nlp.search_form import search_form
from pipeline.publish import reading_form
from reports.defang import excerpt, visible
from warehouse.connection import Connection
from warehouse.search import Order, SearchHit, search

_FOUND_IN = {"ocr": "text in its image", "qr": "QR code in its image"}
_BEGIN, _END = "⟦", "⟧"
_AROUND = 40


def find(
    connection: Connection,
    query: Query,
    limit: int,
    *,
    only_listings: bool = False,
    by: Order = "time",
    as_of: datetime | None = None,
) -> list[SearchHit]:
    """Up to ``limit`` hits of a query, spellings of its words included, of now or of an instant. Raises ``QueryError``."""
    return search(connection, query, limit, only_listings=only_listings, by=by, spell=reading_form, as_of=as_of)


def search_lines(
    connection: Connection,
    query: str,
    *,
    limit: int,
    is_listings_only: bool,
    by: Order = "time",
    as_of: datetime | None = None,
) -> list[str]:
    """One line a hit: time, chat and message id, category and side, what is special, a safe excerpt with marks.

    ``as_of`` shows the hits of an instant, each with the model whose reading stood there.
    """
    asked = parse_query(query)
    lines = []
    for hit in find(connection, asked, limit, only_listings=is_listings_only, by=by, as_of=as_of):
        what = f"{hit.category or 'not read yet'}/{hit.side or '-'}"
        where = f"{hit.platform}:{hit.chat}/{hit.message_id}"
        at = hit.posted_at.strftime("%Y-%m-%d %H:%M")
        model = [f"read by {excerpt(hit.model)}"] if as_of and hit.model else []
        lines.append("  ".join([at, where, what, *model, *_notes(hit), marked_excerpt(hit.text, asked, 120)]))
    return lines


def highlights(text: str, query: Query) -> list[tuple[int, int]]:
    """Where the words of the query stand in ``text`` as served, however they are spelt there; code points, end exclusive.

    Sorted; stretches that overlap or touch are one.
    """
    found: set[tuple[int, int]] = set()
    forms = (normalise(text), search_form(text))
    for word in query.words:
        for form in forms:
            for spelling in {word, reading_form(word)}:
                found.update(_places(form, spelling))
    joined: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def marked_excerpt(text: str, query: Query, most: int) -> str:
    """About ``most`` characters around the first hit, safe to show on one line, each hit between ``⟦`` and ``⟧``."""
    text = text.replace(_BEGIN, "[").replace(_END, "]")
    spans = highlights(text, query)
    if not spans:
        return excerpt(text, most)
    first = max(0, spans[0][0] - _AROUND) if spans[0][1] > most else 0
    last = min(len(text), first + most)
    parts = ["…" if first else ""]
    at = first
    for start, end in spans:
        if start < last:
            stop = min(end, last)
            parts += (text[at:start], _BEGIN, text[start:stop], _END)
            at = stop
    parts += (text[at:last], "…" if last < len(text) else "")
    shown = "".join(parts)
    return excerpt(shown, len(visible(shown)) + 1)


def _places(form: Aligned, word: str) -> Iterator[tuple[int, int]]:
    pattern = r"\s+".join(re.escape(piece) for piece in normalise(word).text.split())
    if pattern:
        for match in re.finditer(pattern, form.text, re.IGNORECASE):
            yield form.served_span(*match.span())


def _notes(hit: SearchHit) -> list[str]:
    notes = ["PERSON AT RISK"] if hit.victim_at_risk else []
    if not hit.is_current:
        notes.append(f"earlier version, {hit.version} of {hit.version_count}")
    elif hit.version_count > 1:
        notes.append(f"{hit.version_count} versions")
    if hit.gone_at is not None:
        notes.append(f"gone since {hit.gone_at:%Y-%m-%d %H:%M}")
    if hit.found_in is not None:
        notes.append(_FOUND_IN[hit.found_in])
    return notes
