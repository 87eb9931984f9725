"""What a file looks like from its first bytes, for collectors to recognise their own."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from io import BytesIO

from collectors.canonical import loads
from collectors.json_reader import BrokenJsonError, JsonReader
from domain.errors import SkippableRecordError

HEAD_BYTES = 2**16


@dataclass(frozen=True, slots=True)
class Shape:
    """The beginning of a file.

    ``start`` is its first significant byte. ``top`` holds the members of the object that it begins with, ``record``
    those of the first object of an array, or of ``messages`` inside ``top``; containers stand as ``None``.
    """

    head: bytes
    start: bytes
    top: Mapping[str, object] = field(default_factory=dict)
    record: Mapping[str, object] = field(default_factory=dict)

    @property
    def is_html(self) -> bool:
        """Whether it begins like a page."""
        return self.start == b"<"


def look(head: bytes) -> Shape:
    """The shape of a file that begins with ``head``; what is cut off at its end does no harm."""
    reader = JsonReader(BytesIO(head))
    start = reader.peek()
    top: dict[str, object] = {}
    record: dict[str, object] = {}
    try:
        if start == b"[":
            next(reader.elements(), None)
            _fill(reader, record)
        elif start == b"{":
            _fill(reader, top, record)
    except BrokenJsonError:
        pass
    return Shape(head, start, top, record)


def _fill(reader: JsonReader, members: dict[str, object], inner: dict[str, object] | None = None) -> None:
    if reader.peek() != b"{":
        return
    for key in reader.members():
        name = key.decode(errors="replace")
        members[name] = None
        start = reader.peek()
        if inner is not None and name == "messages" and start == b"[":
            next(reader.elements(), None)
            _fill(reader, inner)
            return
        if start in (b"{", b"["):
            reader.skip()
        else:
            members[name] = _scalar(reader.value())


def _scalar(content: bytes) -> object:
    try:
        value: object = loads(content)
    except SkippableRecordError:
        return None
    return value
