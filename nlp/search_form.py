"""What a text reads as for the search, however it was spelt: ``收车 队`` has to be found as ``车队``."""

import re
from collections.abc import Iterator
from typing import Final

from nlp.aligned import Aligned
from nlp.normalise import normalise, respell
from nlp.normalise.edits import Edit, apply

_HAN: Final = "\u3400-\u9fff"
_GAP: Final = r"[ .·・•*_|~、,/^+`'…\-]"
# A character that stands alone on one side of the gap; the search may join more than a reader would.
_LONE: Final = re.compile(
    rf"(?<![{_HAN}])[{_HAN}](?P<behind>{_GAP})(?=[{_HAN}])|(?<=[{_HAN}]){_GAP}(?=[{_HAN}](?![{_HAN}]))"
)


def search_form(served: str) -> Aligned:
    """The respelled reading form with lone Chinese characters joined to their neighbours, aligned; never raises.

    Linear in length. Case is kept.
    """
    aligned = respell(normalise(served))
    return apply(aligned, _gaps(aligned.text))


def _gaps(text: str) -> Iterator[Edit]:
    for match in _LONE.finditer(text):
        yield Edit(match.end() - 1, match.end(), "")
