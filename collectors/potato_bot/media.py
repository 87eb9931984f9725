"""What is attached to a message of the Bot API, in the words of Telegram Desktop."""

from collectors.fields import Record, count, text
from domain.message import Media

# In this order: an animation is served as a document too.
_KINDS = {
    "animation": "animation",
    "photo": "photo",
    "video": "video_file",
    "video_note": "video_message",
    "voice": "voice_message",
    "audio": "audio_file",
    "sticker": "sticker",
    "document": "file",
    "contact": "contact",
    "venue": "venue",
    "location": "location",
    "poll": "poll",
    "game": "game",
    "invoice": "invoice",
    "giveaway": "giveaway",
    "paid_media": "paid_media",
    "checklist": "todo_list",
    "dice": "dice",
    "story": "story",
}


def media_of(message: Record) -> Media | None:
    """The attachment; of a photo, which comes in several sizes, the largest."""
    for key, kind in _KINDS.items():
        served = message.get(key)
        if isinstance(served, list):
            sizes = [size for size in served if isinstance(size, dict)]
            served = max(sizes, key=lambda size: count(size.get("file_size")) or 0, default=None)
        if isinstance(served, dict):
            size_bytes = count(served.get("file_size"))
            return Media(kind, text(served.get("file_name")), text(served.get("mime_type")), size_bytes)
    return None
