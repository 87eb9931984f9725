"""Text in pictures: letters by OCR, QR codes. The model of the OCR lies in its wheel; nothing is downloaded."""

import re
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final

import numpy as np
import zxingcpp
from PIL import Image

from collectors.media.pictures import PictureError
from domain.errors import FatalError

_MODELS: Final = ("PP-OCRv6_det_small.onnx", "PP-OCRv6_rec_small.onnx", "ch_ppocr_mobile_v2.0_cls_mobile.onnx")
_THREADS: Final = 2
_QR: Final = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
_MOST_RATIO: Final = 4
_LEAST_SIDE: Final = 64
_MOST_CODES: Final = 20
_SPACES: Final = re.compile(r"[^\S\n]+")


@dataclass(frozen=True, slots=True)
class FoundText:
    """A text in a picture: ``kind`` is ``ocr`` (all lines, top to bottom) or ``qr`` (one code); ``engine`` with its version."""

    kind: str
    text: str
    engine: str


class PictureReader:
    """Reads pictures; the model is loaded by the first one (a second), a picture takes half a second or more."""

    def __init__(self) -> None:
        """Nothing is loaded yet."""
        self._ocr: Any = None

    def read(self, picture: Image.Image) -> tuple[FoundText, ...]:
        """What is written in an RGB picture. Raises ``PictureError``, ``FatalError`` where the model is not there."""
        pixels = np.ascontiguousarray(np.asarray(_padded(picture)))
        found = zxingcpp.read_barcodes(pixels, formats=_QR)
        engine = f"zxing-cpp {version('zxing-cpp')}"
        codes = [FoundText("qr", code.text, engine) for code in found[:_MOST_CODES] if code.text]
        return (*codes, *self._letters(_without(found, pixels)))

    def _letters(self, pixels: np.ndarray) -> tuple[FoundText, ...]:
        if self._ocr is None:
            self._ocr = _load()
        try:
            # The model has learnt pictures in the order blue, green, red.
            found = self._ocr(pixels[:, :, ::-1])
        except Exception as error:  # a picture may have any shape; the engine raises what its libraries do
            message = f"OCR failed: {type(error).__name__}: {error}"
            raise PictureError(message) from error
        lines = [_SPACES.sub(" ", line).strip() for line in found.txts or ()]
        text = "\n".join(line for line in lines if line)
        return (FoundText("ocr", text, f"rapidocr {version('rapidocr')}"),) if text else ()


def _padded(picture: Image.Image) -> Image.Image:
    """On a canvas where no side is more than four times the other: the engine scales the short one up to 736 pixels.

    Without it a picture of 2,000 by 1 pixels takes all memory there is.
    """
    least = max(_LEAST_SIDE, -(-max(picture.size) // _MOST_RATIO))
    size = (max(picture.width, least), max(picture.height, least))
    if size == picture.size:
        return picture
    canvas = Image.new("RGB", size, "white")
    canvas.paste(picture, (0, 0))
    return canvas


def _without(codes: list[zxingcpp.Barcode], pixels: np.ndarray) -> np.ndarray:
    """The pixels with the codes painted over: the OCR would see letters in them."""
    if not codes:
        return pixels
    painted = pixels.copy()
    for code in codes:
        place = code.position
        corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
        columns, rows = [max(0, corner.x) for corner in corners], [max(0, corner.y) for corner in corners]
        painted[min(rows) : max(rows) + 1, min(columns) : max(columns) + 1] = 255
    return painted


def _load() -> Any:  # noqa: ANN401 - the engine has no types
    import rapidocr  # noqa: PLC0415 - OpenCV and the engine cost memory that a source without media does not need

    folder = Path(rapidocr.__file__).parent / "models"
    missing = [name for name in _MODELS if not (folder / name).is_file()]
    if missing:
        # The engine would download it without asking.
        message = f"the OCR model is incomplete: {missing[0]} is missing"
        raise FatalError(message, remedy="install rapidocr from its wheel again")
    threads = "EngineConfig.onnxruntime.intra_op_num_threads"
    return rapidocr.RapidOCR(params={"Global.log_level": "error", threads: _THREADS})
