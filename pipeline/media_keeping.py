"""What a process keeps files of messages with."""

from dataclasses import dataclass

from collectors.media.keeper import Keeper
from collectors.media.reading import PictureReader
from collectors.media.refused import RefusedFiles, read_refused
from collectors.media.store import MediaStore
from pipeline.settings import Settings
from warehouse.connection import Connection
from warehouse.media import refused_hashes


@dataclass(slots=True)
class MediaKeeping:
    """Made once for a process, since the model of the OCR takes a second to load.

    ``screened_to`` is the last version seen, ``screened_at_s`` when that was (monotonic seconds).
    """

    keeper: Keeper
    screened_to: int = 0
    screened_at_s: float = 0.0


def media_keeping(connection: Connection, settings: Settings) -> MediaKeeping:
    """The store, the hash lists and the reader of pictures. Raises ``FatalError`` for a hash list that cannot be read.

    What was refused once is refused again, by its hash.
    """
    listed = read_refused(settings.refused_hashes)
    refused = RefusedFiles(listed.hashes | refused_hashes(connection), listed.judges)
    return MediaKeeping(Keeper(MediaStore(settings.media), refused, PictureReader()))
