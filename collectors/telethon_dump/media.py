"""What is attached to a dumped message, in the words of Telegram Desktop."""

from collectors.fields import Record, count, text
from domain.message import Media

_KINDS = {
    "MessageMediaPhoto": "photo",
    "MessageMediaPoll": "poll",
    "MessageMediaGeo": "location",
    "MessageMediaGeoLive": "location",
    "MessageMediaVenue": "venue",
    "MessageMediaContact": "contact",
    "MessageMediaGame": "game",
    "MessageMediaInvoice": "invoice",
    "MessageMediaGiveaway": "giveaway",
    "MessageMediaToDo": "todo_list",
    "MessageMediaPaidMedia": "paid_media",
    "MessageMediaUnsupported": "unsupported",
}
# The preview of a link is no attachment.
_NONE = {"MessageMediaWebPage", "MessageMediaEmpty"}
# Plain dumps say with a flag that something is attached; their paths are the collector's own.
_FLAGS = {"has_photo": "photo", "has_video": "video_file", "has_document": "file", "has_media": "unknown"}


def media_of(record: Record) -> Media | None:
    """What ``media`` says, an object of Telethon's, a word, or a flag of a plain dump."""
    served = record.get("media")
    if isinstance(served, dict):
        name = str(served.get("_"))
        if name in _NONE:
            return None
        document = served.get("document")
        if isinstance(document, dict):
            return _document(document)
        return Media("file" if name == "MessageMediaDocument" else _KINDS.get(name, name))
    word = text(record.get("media_type")) or text(served)
    if word is not None:
        return None if word in _NONE else Media(_KINDS.get(word, "file" if word == "MessageMediaDocument" else word))
    flag = next((kind for key, kind in _FLAGS.items() if record.get(key) is True), None)
    return Media(flag) if flag else None


def _document(document: Record) -> Media:
    served = document.get("attributes")
    attributes = [entry for entry in served if isinstance(entry, dict)] if isinstance(served, list) else []
    by_name = {str(entry.get("_")).removeprefix("DocumentAttribute"): entry for entry in attributes}
    return Media(
        _document_kind(by_name),
        text(by_name.get("Filename", {}).get("file_name")),
        text(document.get("mime_type")),
        count(document.get("size")),
    )


def _document_kind(by_name: dict[str, Record]) -> str:
    if "Sticker" in by_name or "CustomEmoji" in by_name:
        return "sticker"
    if "Animated" in by_name:
        return "animation"
    if "Video" in by_name:
        return "video_message" if by_name["Video"].get("round_message") else "video_file"
    if "Audio" in by_name:
        return "voice_message" if by_name["Audio"].get("voice") else "audio_file"
    return "file"
