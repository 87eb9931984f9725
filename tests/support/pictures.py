"""Pictures for tests: letters drawn, QR codes, and what is no picture although it looks like one."""

import io
import struct
import zlib
from contextlib import suppress

import numpy as np
import zxingcpp
from PIL import Image, ImageDraw, ImageFont

_SIZE, _LETTERS = (900, 420), 36
_CHINESE = ("wqy-zenhei.ttc", "NotoSansCJK-Regular.ttc", "PingFang.ttc", "msyh.ttc")


def _chinese_font() -> ImageFont.FreeTypeFont | None:
    """A font with Chinese letters, where the machine has one of them."""
    for name in _CHINESE:
        with suppress(OSError):
            return ImageFont.truetype(name, _LETTERS)
    return None


CHINESE_FONT = _chinese_font()


def drawn(*lines: str, code: str | None = None, side: int | None = None) -> bytes:
    """A PNG with ``lines`` written on it, and a QR code of ``code`` beside them; ``side`` scales its longer side."""
    image = Image.new("RGB", _SIZE, "white")
    pen = ImageDraw.Draw(image)
    font = CHINESE_FONT or ImageFont.load_default(_LETTERS)
    for number, line in enumerate(lines):
        pen.text((30, 30 + 60 * number), line, font=font, fill="black")
    if code is not None:
        made = zxingcpp.create_barcode(code, zxingcpp.BarcodeFormat.QRCode)
        image.paste(Image.fromarray(np.array(made.to_image(scale=5))).convert("RGB"), (700, 230))
    if side is not None:
        image.thumbnail((side, side))
    return encoded(image)


def encoded(image: Image.Image, kind: str = "PNG") -> bytes:
    """The picture in bytes."""
    out = io.BytesIO()
    image.save(out, kind)
    return out.getvalue()


def bomb(side: int = 60_000) -> bytes:
    """A small PNG that says it has ``side`` by ``side`` pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    rows = zlib.compress(b"\x00" * 100_000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
