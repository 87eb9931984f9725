"""Text in pictures: letters by OCR, QR codes. The model of the OCR lies in its wheel; nothing is downloaded."""

import re
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final

import numpy as np
import rapidocr
import zxingcpp
from PIL import Image

from collectors.media.pictures import PictureError
from domain.errors import FatalError

_MODELS: Final = ("PP-OCRv6_det_small.onnx", "PP-OCRv6_rec_small.onnx", "ch_ppocr_mobile_v2.0_cls_mobile.onnx")
_THREADS: Final = 2
_QR: Final = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
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
        pixels = np.ascontiguousarray(np.asarray(picture))
        return (*_codes(pixels), *self._letters(pixels))

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


def _codes(pixels: np.ndarray) -> tuple[FoundText, ...]:
    engine = f"zxing-cpp {version('zxing-cpp')}"
    found = zxingcpp.read_barcodes(pixels, formats=_QR)
    return tuple(FoundText("qr", code.text, engine) for code in found[:_MOST_CODES] if code.text)


def _load() -> Any:  # noqa: ANN401 - the engine has no types
    folder = Path(rapidocr.__file__).parent / "models"
    missing = [name for name in _MODELS if not (folder / name).is_file()]
    if missing:
        # The engine would download it without asking.
        message = f"the OCR model is incomplete: {missing[0]} is missing"
        raise FatalError(message, remedy="install rapidocr from its wheel again")
    threads = "EngineConfig.onnxruntime.intra_op_num_threads"
    return rapidocr.RapidOCR(params={"Global.log_level": "error", threads: _THREADS})
