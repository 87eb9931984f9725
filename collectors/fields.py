"""Fields of records from outside: each is looked at before it is believed."""

from typing import Any

from domain.errors import SkippableRecordError

Record = dict[str, Any]

_ID_LIMIT = 2**63
_LONGEST_ID = 20


def as_record(value: object) -> Record:
    """``value`` if it is an object. Raises ``SkippableRecordError``."""
    if isinstance(value, dict):
        return value
    message = "not an object: a message was expected"
    raise SkippableRecordError(message)


def message_id_of(value: object) -> int:
    """An id of at most 64 bits, a number or its digits. Raises ``SkippableRecordError``."""
    number = integer(value)
    if number is not None:
        return number
    if value is None:
        message = "no id"
        raise SkippableRecordError(message)
    message = f"no possible id: {value!r:.60}"
    raise SkippableRecordError(message, remedy="ids are whole numbers of at most 64 bits")


def integer(value: object) -> int | None:
    """A whole number that fits into 64 bits, a number or its digits; ``None`` for anything else."""
    if value is None:
        return None
    if type(value) is int:
        return value if -_ID_LIMIT <= value < _ID_LIMIT else None
    if isinstance(value, str) and len(value) <= _LONGEST_ID and value.removeprefix("-").isdecimal() and value.isascii():
        value = int(value)
    if isinstance(value, int) and not isinstance(value, bool) and -_ID_LIMIT <= value < _ID_LIMIT:
        return value
    return None


def count(value: object) -> int | None:
    """A number of things (views, bytes): ``integer`` without negative ones."""
    number = integer(value)
    return None if number is None or number < 0 else number


def text(value: object) -> str | None:
    """A string that is not empty; ``None`` for anything else."""
    return value if isinstance(value, str) and value else None
