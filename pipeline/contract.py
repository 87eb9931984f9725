"""The JSON contract: one line in, one line out."""

import json
from dataclasses import dataclass
from typing import Any

import orjson

from domain.errors import SkippableRecordError
from domain.reading import Context, Mention, Reading


@dataclass(frozen=True, slots=True)
class Line:
    """A text to read, with its ``id`` (any JSON value) and what is known around it."""

    id: Any
    text: str
    context: Context


def parse_line(line: bytes) -> Line:
    """Read one input line; raises ``SkippableRecordError`` naming what is wrong with it."""
    try:
        # The standard library keeps what orjson refuses: lone surrogates and numbers beyond 64 bits.
        fields = json.loads(line)
    except (ValueError, RecursionError) as error:
        message = f"no JSON: {error}"
        raise SkippableRecordError(message) from error
    if not isinstance(fields, dict):
        message = "no JSON object"
        raise SkippableRecordError(message)
    missing = [key for key in ("id", "text") if key not in fields]
    if missing:
        message = f"lacks {' and '.join(missing)}"
        raise SkippableRecordError(message)
    if not isinstance(fields["text"], str):
        message = "text is no string"
        raise SkippableRecordError(message)
    return Line(fields["id"], fields["text"], _context(fields))


def _context(fields: dict[str, Any]) -> Context:
    return Context(
        chat_kind=_text_or_none(fields.get("chat_kind")),
        sender_role=_text_or_none(fields.get("sender_role")),
        reply_to_text=_text_or_none(fields.get("reply_to_text")),
        album_texts=_texts(fields.get("album_texts")),
        links=_texts(fields.get("links")),
    )


def _text_or_none(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _texts(value: object) -> tuple[str, ...]:
    return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else ()


def id_of(line: bytes) -> Any:  # noqa: ANN401  # an id is whatever JSON value the caller chose
    """The ``id`` of a line that could not be read, where it has one."""
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return fields.get("id") if isinstance(fields, dict) else None


def reading_fields(reading: Reading) -> dict[str, Any]:
    """A reading as the contract's JSON object, less the ``id``."""
    return {
        "category": reading.category.value,
        "side": reading.side.value,
        "confidence": round(reading.confidences.category, 4),
        "victim_at_risk": reading.victim_at_risk,
        "prices": [
            {"amount": format(p.amount, "f"), "currency": p.currency, "kind": p.kind.value, **_mention(p)}
            for p in reading.prices
        ],
        "wallets": [{"chain": w.chain.value, "address": w.address, **_mention(w)} for w in reading.wallets],
        "handles": [{"platform": h.platform.value, "handle": h.handle, **_mention(h)} for h in reading.handles],
        "persons": [{"kind": p.kind.value, "role": p.role.value, **_mention(p)} for p in reading.persons],
        "confidences": {
            "category": round(reading.confidences.category, 4),
            "side": round(reading.confidences.side, 4),
            "victim_at_risk": round(reading.confidences.victim_at_risk, 4),
        },
        "review": reading.review,
        "language": reading.language.value,
        "model": reading.model,
        "evidence": [{"start": e.start, "end": e.end, "text": e.text, "why": e.why} for e in reading.evidence],
    }


def _mention(mention: Mention) -> dict[str, Any]:
    return {
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "confidence": round(mention.confidence, 4),
        "found_by": mention.found_by,
        "hidden": mention.is_hidden,
    }


def dump_line(fields: dict[str, Any]) -> bytes:
    r"""One output line, UTF-8, without line breaks inside; lone surrogates are written as ``\ud800``."""
    try:
        return orjson.dumps(fields, option=orjson.OPT_APPEND_NEWLINE)
    except TypeError:
        return json.dumps(fields).encode() + b"\n"
