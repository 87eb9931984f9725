"""E-mail addresses."""

import re
from collections.abc import Iterator

from domain.vocabulary import HandlePlatform
from nlp.handles.found import CERTAIN, Found
from nlp.handles.tables import words

_EMAIL = re.compile(
    r"(?i)(?<![\w.+-])[a-z0-9](?:[a-z0-9._+-]{0,62}[a-z0-9_])?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,5}[a-z]{2,24}",
    re.ASCII,
)
_GLUED_TAIL = re.compile(r"(?i)\.(com|net|org|cn|ru)(?=[a-z])")


def find_emails(text: str) -> Iterator[Found]:
    """E-mail addresses in lower case; ``@name`` behind other letters is none without a known top-level domain."""
    for match in _EMAIL.finditer(text):
        address = match[0].lower()
        top = address.rsplit(".", 1)[1]
        if top in words("tlds") or top in words("unsure_tlds"):
            yield Found(*match.span(), HandlePlatform.EMAIL, address, "handle.email", CERTAIN)
            continue
        cut = _GLUED_TAIL.search(address)
        if cut:
            end = cut.end()
            yield Found(
                match.start(), match.start() + end, HandlePlatform.EMAIL, address[:end], "handle.email", CERTAIN
            )
