"""Readings: which texts a model has still to read, and what it said."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from psycopg2.extensions import cursor as Cursor  # noqa: N812 - a class, named like one for annotations

from domain.errors import FatalError
from domain.reading import Context, Reading
from warehouse.connection import Connection, transaction
from warehouse.copying import NULL, boolean_field, copy_rows, json_field, text_field
from warehouse.escape import escape, unescape, unescape_or_none
from warehouse.masking import masked, to_mask
from warehouse.mentions import mention_lines
from warehouse.statements import statement

# The highest number that PostgreSQL's bigint holds.
LAST: Final = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Chunk:
    """A range of ``version_id``, both ends included, with ``count`` pending versions."""

    first: int
    last: int
    count: int


@dataclass(frozen=True, slots=True)
class PendingText:
    """A version that a model has not read: the text exactly as served, and what is known around it."""

    version_id: int
    text: str
    context: Context


def register_model(connection: Connection, name: str) -> int:
    """The number of the model with this name, which holds its version."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("model/register"), {"name": name})
        cursor.execute(statement("model/find"), {"name": name})
        row = cursor.fetchone()
    if row is None:
        message = f"the model {name} could not be registered"
        raise FatalError(message)
    return int(row[0])


def count_pending(connection: Connection, model: str) -> int:
    """How many versions the model has not read."""
    with transaction(connection), connection.cursor() as cursor:
        ((count,),) = _walk(cursor, "reading/count_pending", {"model": model})
    return int(count)


def pending_texts(
    connection: Connection,
    model: str,
    limit: int,
    *,
    after: int = 0,
    up_to: int = LAST,
    only_unread: bool = False,
) -> list[PendingText]:
    """Up to ``limit`` versions that the model has not read, by ``version_id``; with ``only_unread`` that no model has.

    ``after`` is the last ``version_id`` of the page before: a walk through all of them then costs one pass. ``up_to`` is
    the last ``version_id`` that is wanted.
    """
    parameters = {"model": model, "limit": limit, "after": after, "up_to": up_to, "only_unread": only_unread}
    with transaction(connection), connection.cursor() as cursor:
        return [_pending(*row) for row in _walk(cursor, "reading/pending", parameters)]


def pending_chunks(connection: Connection, model: str, size: int, *, only_unread: bool = False) -> list[Chunk]:
    """What is pending, in ranges of ``version_id`` that hold ``size`` versions each, in order.

    A version that is stored while the chunks are worked off lies beyond the last of them.
    """
    parameters = {"model": model, "size": size, "only_unread": only_unread}
    with transaction(connection), connection.cursor() as cursor:
        return [Chunk(*row) for row in _walk(cursor, "reading/chunks", parameters)]


def note_read(connection: Connection) -> None:
    """Let the next look for unread versions begin behind what has been read by now."""
    with transaction(connection), connection.cursor() as cursor:
        cursor.execute(statement("reading/done"))


def store_readings(
    connection: Connection,
    model: str,
    readings: Sequence[tuple[int, Reading]],
    *,
    keeps_known: bool = False,
    is_current: bool = True,
) -> int:
    """Store what the model says of versions, by ``version_id``, and make it their current reading.

    An earlier reading of the same model is replaced, or with ``keeps_known`` left as it is: of two processes that read
    the same version the second then changes nothing. Without ``is_current`` the readings stand beside the current ones
    of other models, and are current only where there is none. A version that has been derived anew meanwhile is left
    out and pending again. Returns the number stored.
    """
    if not readings:
        return 0
    model_id = register_model(connection, model)
    with transaction(connection), connection.cursor() as cursor:
        by_version = dict(readings)
        cursor.execute(statement("reading/lock_versions"), {"version_ids": list(by_version)})
        kept = [(row[0], by_version[row[0]]) for row in cursor.fetchall()]
        current: set[int] = set()
        if keeps_known or not is_current:
            cursor.execute(statement("reading/known"), {"version_ids": list(by_version), "model_id": model_id})
            known = cursor.fetchall()
            of_model = {version_id for version_id, is_of_model, _ in known if is_of_model}
            kept = [(version_id, one) for version_id, one in kept if not (keeps_known and version_id in of_model)]
            current = set() if is_current else {version_id for version_id, _, is_now in known if is_now}
        version_ids = [version_id for version_id, _ in kept]
        cursor.execute(statement("reading/drop"), {"version_ids": version_ids, "model_id": model_id})
        if is_current:
            cursor.execute(statement("reading/retire"), {"version_ids": version_ids})
        cursor.execute(statement("reading/reserve"), {"count": len(kept)})
        numbers = [row[0] for row in cursor.fetchall()]
        texts = _masked_texts(connection, kept)
        lines = [
            _line(number, version_id, model_id, reading, texts.get(version_id), is_current=version_id not in current)
            for number, (version_id, reading) in zip(numbers, kept, strict=True)
        ]
        cursor.execute(statement("reading/create_staging"))
        copy_rows(cursor, statement("reading/copy"), lines)
        numbered = [((number, version_id), one) for number, (version_id, one) in zip(numbers, kept, strict=True)]
        for table, mentions in mention_lines(numbered).items():
            if mentions:
                copy_rows(cursor, statement(f"{table}/copy"), mentions)
        cursor.execute(statement("reading/merge"))
    return len(kept)


def _walk(cursor: Cursor, name: str, parameters: dict[str, object]) -> list[tuple[Any, ...]]:
    cursor.execute(statement("reading/walk"), {"hashes": "off"})
    cursor.execute(statement(name), parameters)
    rows = cursor.fetchall()
    cursor.execute(statement("reading/walk"), {"hashes": "on"})
    return rows


def _masked_texts(connection: Connection, kept: Sequence[tuple[int, Reading]]) -> dict[int, str]:
    persons = {version_id: found for version_id, reading in kept if (found := to_mask(reading.persons))}
    if not persons:
        return {}
    with connection.cursor() as cursor:
        cursor.execute(statement("reading/texts"), {"version_ids": list(persons)})
        return {version_id: masked(unescape(text), persons[version_id]) for version_id, text in cursor.fetchall()}


def _line(
    number: int, version_id: int, model_id: int, reading: Reading, masked_text: str | None, *, is_current: bool
) -> str:
    evidence = [
        {"start": one.start, "end": one.end, "text": escape(one.text), "why": escape(one.why)}
        for one in reading.evidence
    ]
    confidences = reading.confidences
    fields = (
        str(number),
        str(version_id),
        str(model_id),
        reading.category,
        reading.side,
        boolean_field(reading.victim_at_risk),
        repr(float(confidences.category)),
        repr(float(confidences.side)),
        repr(float(confidences.victim_at_risk)),
        reading.language,
        boolean_field(reading.review),
        json_field(evidence),
        NULL if masked_text is None else text_field(masked_text),
        boolean_field(is_current),
    )
    return "\t".join(fields) + "\n"


def _pending(
    version_id: int,
    text: str,
    chat_type: str,
    entities: list[dict[str, str | None]] | None,
    buttons: list[dict[str, str | None]] | None,
    reply_to_text: str | None,
    album_texts: list[str] | None,
) -> PendingText:
    links = tuple(unescape(entity["target"]) for entity in (*(entities or []), *(buttons or [])) if entity["target"])
    context = Context(
        chat_kind=chat_type,
        reply_to_text=unescape_or_none(reply_to_text),
        album_texts=tuple(unescape(one) for one in album_texts or []),
        links=links,
    )
    return PendingText(version_id, unescape(text), context)
