"""A reversible way to write what PostgreSQL's ``text`` cannot hold.

PostgreSQL refuses NUL and lone surrogates. Both, and the mark itself, are written as the mark ``␛`` (U+241B) and the
code point in four lower-case hex digits: NUL is ``␛0000``, U+D83D alone ``␛d83d``, a served ``␛`` is ``␛241b``.
Everything else stays as it is, so that a search finds it. Offsets of mentions and entities count in the unescaped text.
"""

import re

MARK = "␛"
_UNHOLDABLE = re.compile(f"[\x00{MARK}\ud800-\udfff]")
_ESCAPED = re.compile(f"{MARK}([0-9a-f]{{4}})")


def escape(text: str) -> str:
    """``text`` as PostgreSQL can hold it."""
    if "\x00" not in text and MARK not in text and _is_unicode(text):
        return text
    return _UNHOLDABLE.sub(lambda match: f"{MARK}{ord(match[0]):04x}", text)


def unescape(text: str) -> str:
    """The string that ``escape`` was given."""
    if MARK not in text:
        return text
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)


def unescape_or_none(text: str | None) -> str | None:
    """``unescape`` for a column that may be null."""
    return None if text is None else unescape(text)


def _is_unicode(text: str) -> bool:
    # Encoding is many times faster than looking for surrogates with a pattern.
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
