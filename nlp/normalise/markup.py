"""HTML tags in a text: shown as they are by every client, and no part of what is said."""

import re
from collections.abc import Iterator

from nlp.normalise.edits import Edit

_TAG = re.compile(
    r"(?i)</?(?:a|abbr|b|big|blockquote|body|br|button|center|code|div|em|font|form|h[1-6]|head|hr|html|i|iframe|img|input|"
    r"li|link|meta|ol|p|pre|script|small|span|strong|style|sub|sup|svg|table|tbody|td|th|title|tr|u|ul|video)"
    r"(?:[\s/][^<>]{0,400})?>"
)


def markup_edits(text: str) -> Iterator[Edit]:
    """Drop HTML tags, with their attributes, of ``text``; the words between them stay."""
    for match in _TAG.finditer(text):
        yield Edit(*match.span(), "")
