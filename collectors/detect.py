"""Which collector reads a file, told from its first bytes."""

from collectors.files import Part
from collectors.registry import ACCEPTED, COLLECTORS
from collectors.shape import HEAD_BYTES, look
from domain.errors import SkippableRecordError
from domain.vocabulary import Method

_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_LINES = (".jsonl", ".ndjson")


def detect(part: Part) -> Method:
    """The method that fits ``part``. Raises ``SkippableRecordError`` that says what is wrong with it otherwise."""
    with part.open() as stream:
        head = stream.read(HEAD_BYTES)
    if not head.strip():
        message = "an empty file"
        raise SkippableRecordError(message, remedy="make the export again")
    if head.startswith(_UTF16) or head[1:2] == b"\x00":
        message = "UTF-16, not UTF-8"
        raise SkippableRecordError(message, remedy="convert the file to UTF-8")
    method = _method(head)
    if method is None and part.base.lower().endswith(_LINES):
        # Its first line may be the broken one.
        method = next((found for line in head.splitlines()[1:] if (found := _method(line))), None)
    if method is not None:
        return method
    start = look(head).start
    kind = {b"<": "a page of another kind", b"{": "JSON of another kind", b"[": "JSON of another kind"}
    message = kind.get(start, "neither JSON nor a page")
    raise SkippableRecordError(message, remedy=f"accepted: {ACCEPTED}; --format overrides")


def _method(head: bytes) -> Method | None:
    shape = look(head)
    return next((collector.METHOD for collector in COLLECTORS if collector.recognises(shape)), None)
