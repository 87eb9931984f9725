"""Takes the bytes of a file: refuses what is known, reads pictures, and only then lets it touch the disk."""

import hashlib
from dataclasses import dataclass, replace

from collectors.media.kinds import sniffed
from collectors.media.pictures import DECODED, PictureError, decode
from collectors.media.reading import FoundText, PictureReader
from collectors.media.refused import RefusedFiles
from collectors.media.rules import suggests_minor
from collectors.media.store import MediaStore
from domain.vocabulary import MediaOutcome


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of a file. Of one that was refused only ``outcome`` and ``sha256`` say anything.

    ``width``, ``height`` (pixels) and ``phash`` are ``None`` for what is no picture, or one that could not be decoded:
    then ``trouble`` says why.
    """

    outcome: MediaOutcome
    sha256: bytes
    size_bytes: int = 0
    mime: str = ""
    width: int | None = None
    height: int | None = None
    phash: str | None = None
    trouble: str | None = None
    texts: tuple[FoundText, ...] = ()


@dataclass(frozen=True, slots=True)
class Keeper:
    """Keeps files in ``store`` unless ``refused`` knows them or their picture's words are for the hotline."""

    store: MediaStore
    refused: RefusedFiles
    reader: PictureReader

    def keep(self, content: bytes) -> Kept:
        """Judge, read and store one file; refused, it was in memory only. Raises ``OSError`` where the disk refuses."""
        sha256 = hashlib.sha256(content).digest()
        if self.refused.refuses(content):
            return Kept(MediaOutcome.KNOWN_FILE, sha256)
        kept = self._read(sha256, content)
        if suggests_minor(found.text for found in kept.texts):
            return Kept(MediaOutcome.WORDS, sha256)
        self.store.put(sha256, content)
        return kept

    def _read(self, sha256: bytes, content: bytes) -> Kept:
        mime = sniffed(content)
        size = len(content)
        if mime not in DECODED:
            return Kept(MediaOutcome.STORED, sha256, size, mime)
        try:
            picture = decode(content)
        except PictureError as error:
            return Kept(MediaOutcome.STORED, sha256, size, mime, trouble=str(error))
        kept = Kept(MediaOutcome.STORED, sha256, size, mime, picture.width, picture.height, picture.phash)
        try:
            return replace(kept, texts=self.reader.read(picture.shown))
        except PictureError as error:
            return replace(kept, trouble=str(error))
