"""A perceptual hash: copies of one picture (scaled, compressed again) differ in few of its 64 bits."""

import numpy as np
from PIL import Image

_SIDE, _LOW = 32, 8
# DCT-II without its constant factors, which no comparison with the median sees.
_COSINES = np.cos(np.pi / _SIDE * (np.arange(_SIDE) + 0.5)[None, :] * np.arange(_LOW)[:, None])


def perceptual_hash(image: Image.Image) -> str:
    """The 64 bits of pHash as ``0`` and ``1``: low frequencies of a 32 by 32 grey picture against their median.

    After C. Zauner, "Implementation and Benchmarking of Perceptual Image Hash Functions" (2010), 3.2.1.
    """
    grey = image.convert("L").resize((_SIDE, _SIDE), Image.Resampling.LANCZOS)
    low = _COSINES @ np.asarray(grey, dtype=np.float64) @ _COSINES.T
    bits = (low > np.median(low)).ravel()
    return "".join("1" if bit else "0" for bit in bits)


def distance(one: str, other: str) -> int:
    """In how many bits two hashes differ: 0 to 64; ten or fewer suggest one picture."""
    return sum(left != right for left, right in zip(one, other, strict=True))
