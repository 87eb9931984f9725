"""Reads JSON lines without a warehouse."""

from collections.abc import Iterable, Iterator
from itertools import islice

from domain.errors import SkippableRecordError
from nlp.reader import Reader
from pipeline.contract import Line, dump_line, id_of, parse_line, reading_fields

_BATCH = 64


def understand_lines(reader: Reader, lines: Iterable[bytes]) -> Iterator[tuple[bytes, bool]]:
    """Yield ``(output line, is_error)`` for each input line that is not blank, in order."""
    stream = (line for line in lines if line.strip())
    while batch := list(islice(stream, _BATCH)):
        parsed = [_parse(line) for line in batch]
        readings = reader.read_many((item.text, item.context) for item in parsed if isinstance(item, Line))
        for item in parsed:
            if isinstance(item, Line):
                yield dump_line({"id": item.id, **reading_fields(next(readings))}), False
            else:
                yield dump_line(item), True


def _parse(line: bytes) -> Line | dict[str, object]:
    try:
        return parse_line(line)
    except SkippableRecordError as error:
        return {"id": id_of(line), "error": str(error)}
