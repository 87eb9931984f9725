"""Content of photos and documents."""

from telethon.tl import functions, types

from tests.support.telegram_server.answering import Call, RefusedError, answers
from tests.support.telegram_server.posts import Photo

_LARGEST_PART = 1024 * 1024
_STEP = 1024


@answers(functions.upload.GetFileRequest)
def part(call: Call) -> object:
    """The part of a file from ``offset``."""
    request = call.request
    location = request.location
    media_id = location.photo_id if hasattr(location, "photo_id") else getattr(location, "id", 0)
    media = call.world.files.get(media_id)
    if media is None:
        raise RefusedError(400, "LOCATION_INVALID")
    reference = getattr(location, "file_reference", None)
    if reference is not None and reference != call.world.file_age.to_bytes(4, "big"):
        raise RefusedError(400, "FILE_REFERENCE_EXPIRED")
    if not 0 < request.limit <= _LARGEST_PART or request.limit % _STEP:
        raise RefusedError(400, "LIMIT_INVALID")
    kind = types.storage.FileJpeg() if isinstance(media, Photo) else types.storage.FileUnknown()
    return types.upload.File(kind, 1, media.content[request.offset : request.offset + request.limit])
