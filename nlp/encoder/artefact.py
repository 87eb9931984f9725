"""The encoder as it ships: one file beside this module, made by ``python -m nlp.encoder.fit``.

A zip of: ``pieces.model`` (SentencePiece), ``words.npz`` (their vectors in 4 bits), ``lower.onnx`` and ``upper.onnx`` (layers and
heads in 8 bits), ``about.json`` (base model, training command, the hash of every voice it has read, the stages of reading).
"""

import hashlib
import io
import json
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from domain.errors import FatalError

ARTEFACT = Path(__file__).with_name("encoder.zip")
_EPOCH = (1980, 1, 1, 0, 0, 0)
_BLOCK = 32

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class WordVectors:
    """Vectors of the pieces in 4 bits; 32 values share a scale: ``scales`` (n, width / 32), ``values`` (n, width / 2)."""

    scales: npt.NDArray[np.float16]
    values: npt.NDArray[np.uint8]

    def rows(self, ids: npt.NDArray[np.int64]) -> Floats:
        """The vectors of ``ids`` (any shape), one more axis of the width."""
        packed = self.values[ids].reshape(*ids.shape, -1, _BLOCK // 2)
        both = np.concatenate([packed & 15, packed >> 4], axis=-1).astype(np.float32) - 8
        rows: Floats = (both * self.scales[ids].astype(np.float32)[..., None]).reshape(*ids.shape, -1)
        return rows


@dataclass(frozen=True, slots=True)
class Artefact:
    """What the file holds."""

    pieces: bytes
    words: WordVectors
    lower: bytes
    upper: bytes
    about: dict[str, Any]


def write(artefact: Artefact, path: Path) -> None:
    """Write the file; the same contents give the same bytes."""
    table = io.BytesIO()
    np.savez(table, scales=artefact.words.scales, values=artefact.words.values)
    parts = {
        "about.json": json.dumps(artefact.about, indent=1, sort_keys=True).encode(),
        "pieces.model": artefact.pieces,
        "words.npz": table.getvalue(),
        "lower.onnx": artefact.lower,
        "upper.onnx": artefact.upper,
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), content, zipfile.ZIP_DEFLATED)


def read(path: Path = ARTEFACT) -> Artefact:
    """Read the file; raises ``FatalError`` where it is absent."""
    with _opened(path) as archive, np.load(io.BytesIO(archive.read("words.npz"))) as table:
        words = WordVectors(table["scales"], table["values"])
        graphs = archive.read("lower.onnx"), archive.read("upper.onnx")
        return Artefact(archive.read("pieces.model"), words, *graphs, _about(archive))


def read_about(path: Path = ARTEFACT) -> dict[str, Any]:
    """What the file says of itself, without loading the rest."""
    with _opened(path) as archive:
        return _about(archive)


def sha256(path: Path = ARTEFACT) -> str:
    """The hash of the file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _opened(path: Path) -> zipfile.ZipFile:
    if not path.is_file():
        message = f"the encoder is absent: {path}"
        raise FatalError(message, remedy="it is part of the repository: check the file out again")
    return zipfile.ZipFile(path)


def _about(archive: zipfile.ZipFile) -> dict[str, Any]:
    about: dict[str, Any] = json.loads(archive.read("about.json"))
    return about
