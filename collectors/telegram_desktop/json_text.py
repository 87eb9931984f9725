"""The text of a message of ``result.json`` and its entities."""

from collectors.fields import Record
from domain.errors import SkippableRecordError
from domain.message import TextEntity


def text_of(record: Record) -> tuple[str, tuple[TextEntity, ...]]:
    """The exact text, and its marks with offsets in code points.

    ``text`` is a string, or a list of strings and objects; ``text_entities`` lists the same pieces as objects, since
    2022. The pieces joined are the text. Raises ``SkippableRecordError``.
    """
    served = record.get("text", "")
    pieces = record.get("text_entities")
    if isinstance(served, str):
        if not pieces:
            return served, ()
        joined, entities = _joined(pieces)
        # The two tell the same text; where they do not, marks would point at the wrong place.
        return served, entities if joined == served else ()
    return _joined(served)


def _joined(pieces: object) -> tuple[str, tuple[TextEntity, ...]]:
    if not isinstance(pieces, list):
        message = "the text is neither a string nor a list"
        raise SkippableRecordError(message)
    texts: list[str] = []
    entities: list[TextEntity] = []
    at = 0
    for piece in pieces:
        is_marked = isinstance(piece, dict)
        text = piece.get("text") if is_marked else piece
        if not isinstance(text, str):
            message = "a piece of the text is no text"
            raise SkippableRecordError(message)
        if is_marked and text and (kind := piece.get("type")) != "plain":
            entities.append(TextEntity(at, at + len(text), str(kind), _target(piece)))
        texts.append(text)
        at += len(text)
    return "".join(texts), tuple(entities)


def _target(piece: Record) -> str | None:
    href = piece.get("href")
    if isinstance(href, str):
        return href
    user_id = piece.get("user_id")
    return f"user{user_id}" if isinstance(user_id, (int, str)) else None
