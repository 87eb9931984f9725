"""What is attached to a message of Desktop's pages, by the classes that its writer gives it."""

from collectors.html_tree import Element, classes, find, shown
from domain.message import Media

# Class of the box, from HtmlWriter::Wrap::pushMedia and prepareMediaData; the words are those of result.json.
_KINDS = {
    "photo_wrap": "photo",
    "sticker_wrap": "sticker",
    "animated_wrap": "animation",
    "video_file_wrap": "video_file",
    "media_voice_message": "voice_message",
    "media_audio_file": "audio_file",
    "media_file": "file",
    "media_contact": "contact",
    "media_location": "location",
    "media_live_location": "location",
    "media_venue": "venue",
    "media_game": "game",
    "media_invoice": "invoice",
    "media_poll": "poll",
    "media_photo": "photo",
    "media_video": "video_file",
}
# The same box serves several kinds where the file is not included; its title tells them apart.
_TITLES = {"Sticker": "sticker", "Animation": "animation", "Video message": "video_message"}


def media_of(wrap: Element | None, *, is_unsupported: bool = False) -> Media | None:
    """What the ``media_wrap`` of a message shows; ``None`` without one."""
    if is_unsupported:
        return Media("unsupported")
    if wrap is None:
        return None
    for element in wrap:
        kind = next((kind for name, kind in _KINDS.items() if name in classes(element)), None)
        if kind is not None:
            title = shown(find(element, "title"))
            kind = _TITLES.get(title or "", kind)
            return Media(kind, file_name=title if kind == "file" and title != "File" else None)
    return Media("unknown")
