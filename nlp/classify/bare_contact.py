"""Texts that are a contact and nothing else: benign by the schema, whatever a model has seen beside links (convention 16)."""

import re

from nlp.lexicon import find_terms

# Real groups glue a few letters before a link, so that no two posts are alike.
_GLUED = r"(?P<glued>[a-z0-9]{0,12})"
_CONTACT = re.compile(
    rf"{_GLUED}(?:(?:https?://)?(?:www\.)?(?:t|telegram)\.(?:me|dog)/\+?[\w/-]{{3,80}}|@[a-z]\w{{3,31}})", re.ASCII
)
_LONGEST = 400


def is_bare_contact(text: str) -> bool:
    """Tell whether a text in reading form consists of links to chats and names alone, with nothing glued that names goods."""
    words = text.lower().split() if len(text) <= _LONGEST else []
    found = [_CONTACT.fullmatch(word) for word in words]
    return bool(found) and all(match is not None and not any(find_terms(match["glued"])) for match in found)
