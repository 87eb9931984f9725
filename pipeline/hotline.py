"""Items for a hotline and the police, as lines."""

from domain.vocabulary import Platform
from warehouse.connection import Connection
from warehouse.hotline import HotlineItem, hotline_items


def hotline_lines(connection: Connection) -> list[str]:
    """One line an item, oldest first: when it was raised, platform, chat, message id, link, reasons; separated by tabs."""
    return [
        "\t".join(
            [
                item.raised_at.strftime("%Y-%m-%d %H:%M"),
                item.platform,
                item.chat,
                str(item.message_id),
                _link(item),
                " ".join(item.reasons),
            ]
        )
        for item in hotline_items(connection)
    ]


def _link(item: HotlineItem) -> str:
    """Where the message is; written out, since those who get it have to open it. Empty where the platform has no links."""
    if item.platform != Platform.TELEGRAM:
        return ""
    place = item.name or f"c/{item.chat}"
    return f"https://t.me/{place}/{item.message_id}"
