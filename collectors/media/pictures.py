"""Pictures out of hostile bytes: only formats that are expected, within bounds, errors told and not raised."""

import io
import warnings
from dataclasses import dataclass
from typing import Final

from PIL import Image, ImageOps

from collectors.media.hashing import perceptual_hash

_FORMATS: Final = ("PNG", "JPEG", "GIF", "WEBP", "BMP")
DECODED: Final = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp"})
# Telegram scales photos to 2,560 pixels a side; a phone's camera makes 12 to 50 million.
MOST_PIXELS: Final = 50_000_000
# Enough for small print; what is read is scaled to it, so that time and memory stay bounded.
_READ_SIDE: Final = 2_000


@dataclass(frozen=True, slots=True)
class Picture:
    """A decoded picture: its size in pixels, its perceptual hash, and an RGB copy of at most 2,000 pixels a side to read."""

    width: int
    height: int
    phash: str
    shown: Image.Image


class PictureError(Exception):
    """The bytes cannot be decoded, or not within bounds."""


def decode(content: bytes) -> Picture:
    """The first frame of the picture in ``content``, turned as its camera was held. Raises ``PictureError``."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(content), formats=_FORMATS) as image:
                width, height = _bounded(image.size)
                # A JPEG is decoded at a smaller size at once where that is enough.
                image.draft("RGB", (_READ_SIDE, _READ_SIDE))
                shown = ImageOps.exif_transpose(image).convert("RGB")
                shown.thumbnail((_READ_SIDE, _READ_SIDE))
                return Picture(width, height, perceptual_hash(shown), shown)
    except PictureError:
        raise
    except Exception as error:  # decoders of hostile bytes raise whatever they like
        message = f"{type(error).__name__}: {error}"
        raise PictureError(message) from error


def _bounded(size: tuple[int, int]) -> tuple[int, int]:
    width, height = size
    if width * height > MOST_PIXELS:
        message = f"{width} by {height} pixels are more than {MOST_PIXELS:,}"
        raise PictureError(message)
    return size
