"""JSON in and out: exact on the way in, one spelling per object on the way out."""

import json
import math
import re
from typing import Any

import orjson

from domain.errors import SkippableRecordError

# A number that might not fit into 64 bits: orjson would turn it into a float without a word.
_LONG_NUMBER = b"0" * 19
_DIGITS_TO_ZERO = bytes.maketrans(b"123456789", b"0" * 9)
_ESCAPE = re.compile(rb"\\(?:x([0-9A-Fa-f]{2})|.)", re.DOTALL)


def canonical(value: object) -> bytes:
    r"""The canonical JSON of ``value``: keys sorted by code point, no spaces, UTF-8.

    What UTF-8 or 64 bits cannot hold (lone surrogates, huge integers) makes the whole object ASCII with ``\u``
    escapes, so that ``loads`` gives back the same object in every case. Raises ``SkippableRecordError`` for a value
    nested too deeply.
    """
    try:
        return orjson.dumps(value, option=orjson.OPT_SORT_KEYS)
    except TypeError:
        try:
            return json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()
        except RecursionError:
            message = "nested too deeply"
            raise SkippableRecordError(message) from None


def loads(content: bytes) -> Any:  # noqa: ANN401 - JSON from outside has no type until its fields are looked at
    r"""The value that ``content`` (one JSON text, UTF-8) holds.

    Beside valid JSON it reads what exporters really write: ``\xHH`` escapes (Telegram Desktop), raw control
    characters, lone surrogates, integers of any length. Raises ``SkippableRecordError`` that says what is wrong.
    """
    if _LONG_NUMBER not in content.translate(_DIGITS_TO_ZERO):
        try:
            return orjson.loads(content)
        except orjson.JSONDecodeError:
            pass
    return _loads_odd(content)


def _loads_odd(content: bytes) -> Any:  # noqa: ANN401 - as above
    try:
        text = _ESCAPE.sub(_repaired, content).decode()
        return json.loads(text, strict=False, parse_constant=_refuse, parse_float=_finite)
    except UnicodeDecodeError as error:
        message = f"not UTF-8: byte 0x{content[error.start : error.start + 1].hex()} after {error.start} bytes"
        raise SkippableRecordError(message, remedy="convert the file to UTF-8") from None
    except RecursionError:
        message = "nested too deeply"
        raise SkippableRecordError(message) from None
    except ValueError as error:
        message = f"not JSON: {error}"
        raise SkippableRecordError(message, remedy="make the export again") from None


def _repaired(escape: re.Match[bytes]) -> bytes:
    digits = escape[1]
    return escape[0] if digits is None else b"\\u00" + digits


def _refuse(name: str) -> float:
    message = f"{name} is no number"
    raise ValueError(message)


def _finite(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        return _refuse(text)
    return number
