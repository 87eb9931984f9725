"""Files of Telegram messages: which of them a policy wants, and their bytes."""

import base64
from dataclasses import dataclass
from typing import Final

from telethon import errors
from telethon.tl import types
from telethon.tl.functions.channels import GetMessagesRequest

from collectors.canonical import loads
from collectors.fields import Record, as_record, integer, text
from collectors.telegram.asking import Asker
from collectors.telegram.chat import ChatFacts
from collectors.telegram.message import content_of
from domain.errors import RetriableError
from domain.vocabulary import MediaPolicy
from domain.watch import Take

# upload.getFile serves parts of at most 1 MiB; Telethon asks for 512 KiB (https://core.telegram.org/api/files#downloading-files).
_PART: Final = 512 * 1024
# The preview of 320 pixels a side (https://core.telegram.org/api/files#image-thumbnail-types).
_PREVIEW: Final = "m"


class FileRefusedError(Exception):
    """Telegram does not serve the file by the reference that it was asked with."""


class FileTooLargeError(Exception):
    """The file goes on beyond the bound, whatever was said of its size."""


@dataclass(frozen=True, slots=True)
class FilePlace:
    """Where Telegram keeps a file: ``size_type`` names the size of a photo or preview, empty for a document itself.

    ``reference`` holds for some hours and for the account that was given it; ``size_bytes`` is what Telegram says.
    """

    is_photo: bool
    file_id: int
    access_hash: int
    reference: bytes
    dc_id: int
    size_type: str
    size_bytes: int

    @property
    def key(self) -> str:
        """The same for every message that carries the file."""
        return f"telegram:{'photo' if self.is_photo else 'document'}:{self.file_id}:{self.size_type}"

    @property
    def location(self) -> types.InputPhotoFileLocation | types.InputDocumentFileLocation:
        """How a request names it."""
        kind = types.InputPhotoFileLocation if self.is_photo else types.InputDocumentFileLocation
        return kind(self.file_id, self.access_hash, self.reference, self.size_type)


def wanted_file(content: bytes, take: Take) -> FilePlace | None:
    """The file that the policy wants of a captured message; ``None`` where it wants none of it."""
    media = as_record(loads(content)).get("media")
    if not isinstance(media, dict) or take.media is MediaPolicy.NONE:
        return None
    photo, document = media.get("photo"), media.get("document")
    if media.get("_") == "MessageMediaPhoto" and isinstance(photo, dict):
        sizes = _sizes(photo.get("sizes"))
        size = _preview(sizes) if take.media is MediaPolicy.THUMBNAILS else _largest(sizes, take.largest_media_bytes)
        return _place(photo, *size, is_photo=True) if size else None
    if media.get("_") == "MessageMediaDocument" and isinstance(document, dict):
        return _of_document(document, take)
    return None


async def fresh_file(asker: Asker, facts: ChatFacts, message_id: int, place: FilePlace, take: Take) -> FilePlace | None:
    """The same file with a reference of now, for this account; ``None`` where the message no longer has it."""
    channel = types.InputChannel(facts.chat.numeric_id, facts.access_hash)
    answer = await asker.ask(GetMessagesRequest(channel, [types.InputMessageID(message_id)]))
    served = next((one for one in answer.messages if one.id == message_id and isinstance(one, types.Message)), None)
    now = None if served is None else wanted_file(content_of(served, {}), take)
    return now if now is not None and now.key == place.key else None


async def download(asker: Asker, place: FilePlace, most_bytes: int) -> bytes:
    """The bytes of a file, at most ``most_bytes`` of them, in memory.

    Raises ``FileRefusedError``, ``FileTooLargeError``, and as ``Asker.ask`` does.
    """
    content = bytearray()
    while True:
        part = await _part(asker, place, len(content))
        content += part
        if len(content) > most_bytes:
            message = f"more than {most_bytes:,} bytes"
            raise FileTooLargeError(message)
        if len(part) < _PART:
            return bytes(content)


async def _part(asker: Asker, place: FilePlace, offset: int) -> bytes:
    async def once() -> bytes:
        # Telethon finds the data centre of the file, and a client for it.
        parts = asker.client.iter_download(
            place.location, offset=offset, limit=1, request_size=_PART, file_size=place.size_bytes, dc_id=place.dc_id
        )
        async for part in parts:
            return bytes(part)
        return b""

    try:
        return bytes(await asker.answered("upload.GetFile", once))
    except RetriableError as error:
        if isinstance(error.__cause__, (errors.BadRequestError, errors.FilerefUpgradeNeededError)):
            raise FileRefusedError(str(error.__cause__)) from error
        raise


def _of_document(document: Record, take: Take) -> FilePlace | None:
    served = document.get("attributes")
    attributes = {str(one.get("_")) for one in served if isinstance(one, dict)} if isinstance(served, list) else set()
    if take.media is MediaPolicy.THUMBNAILS:
        size = _preview(_sizes(document.get("thumbs")))
        return _place(document, *size, is_photo=False) if size else None
    is_sticker = not attributes.isdisjoint({"DocumentAttributeSticker", "DocumentAttributeCustomEmoji"})
    is_picture = (text(document.get("mime_type")) or "").startswith("image/") and not is_sticker
    if take.media is MediaPolicy.IMAGES and not is_picture:
        return None
    return _place(document, "", integer(document.get("size")) or 0, is_photo=False)


def _sizes(served: object) -> list[tuple[str, int]]:
    """Type and bytes of each size that has to be fetched, the smallest first."""
    found = []
    for size in served if isinstance(served, list) else ():
        kind = text(size.get("type")) if isinstance(size, dict) else None
        steps = size.get("sizes") if kind else None
        number = max(steps) if isinstance(steps, list) and steps else integer(size.get("size")) if kind else None
        if kind and isinstance(number, int):
            found.append((kind, number))
    return sorted(found, key=lambda one: one[1])


def _preview(sizes: list[tuple[str, int]]) -> tuple[str, int] | None:
    return next((size for size in sizes if size[0] == _PREVIEW), sizes[0] if sizes else None)


def _largest(sizes: list[tuple[str, int]], most_bytes: int) -> tuple[str, int] | None:
    """The largest size within the bound; the smallest of all where none is."""
    fitting = [size for size in sizes if size[1] <= most_bytes]
    return fitting[-1] if fitting else next(iter(sizes), None)


def _place(served: Record, size_type: str, size_bytes: int, *, is_photo: bool) -> FilePlace | None:
    file_id, access_hash = integer(served.get("id")), integer(served.get("access_hash"))
    if file_id is None or access_hash is None:
        return None
    reference = base64.b64decode(text(served.get("file_reference")) or "")
    return FilePlace(
        is_photo, file_id, access_hash, reference, integer(served.get("dc_id")) or 0, size_type, size_bytes
    )
