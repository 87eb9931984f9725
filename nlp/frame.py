"""Nonces that frame a text: the same random letters and digits at both its ends, so that no two copies of an advert are alike."""

import re

# Round numbers may be a sum that is said twice, letters alone a word; another sum that is said twice is given up for the nonces.
_RUN = r"(?=[A-Za-z]*\d)(?!\d*0[A-Za-z]{0,2}(?![A-Za-z0-9]))[A-Za-z0-9]{2,6}"
_FIRST = re.compile(rf"\s*(?P<run>{_RUN})(?=\s)", re.ASCII)
_LAST = re.compile(rf"(?<=\s)(?P<run>{_RUN})\s*\Z", re.ASCII)
# A nonce and the blanks around it.
_WINDOW = 12


def frame_of(text: str) -> tuple[tuple[int, int], ...]:
    """The stretches of ``text`` that frame it, first and last, or none."""
    first = _FIRST.match(text)
    last = _LAST.search(text, max(0, len(text) - _WINDOW)) if first else None
    if first is None or last is None or first["run"] != last["run"] or last.start() < first.end():
        return ()
    return first.span("run"), last.span("run")
