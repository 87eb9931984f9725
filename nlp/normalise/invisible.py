"""Drops what shows nothing."""

from array import array
from collections.abc import Sequence
from functools import cache

import numpy as np
import numpy.typing as npt

from nlp.aligned import Aligned
from nlp.normalise.characters import invisible

_BMP = 0x10000
# Tags and the supplementary variation selectors are the only invisible characters beyond the first plane that people use.
_TAGS = (0xE0000, 0xE0FFF)


@cache
def _is_shown() -> npt.NDArray[np.bool_]:
    shown = np.ones(_BMP, dtype=np.bool_)
    shown[[code for code in invisible() if code < _BMP]] = False
    return shown


def drop_invisible(aligned: Aligned) -> Aligned:
    """``aligned``, not yet edited, without the characters that show nothing."""
    codes = np.frombuffer(aligned.text.encode("utf-32-le"), dtype=np.uint32)
    is_tag = (codes >= _TAGS[0]) & (codes <= _TAGS[1])
    shown = _is_shown()[np.minimum(codes, _BMP - 1)] & ~is_tag
    if shown.all():
        return aligned
    starts = np.flatnonzero(shown)
    text = codes[shown].tobytes().decode("utf-32-le")
    return Aligned(aligned.served, text, _integers(starts), _integers(starts + 1))


def _integers(values: npt.NDArray[np.intp]) -> Sequence[int]:
    return array("q", values.astype(np.int64).tobytes())
