"""Victims' fields as lines, for those who reach victims."""

from domain.errors import FatalError
from reports.defang import excerpt, visible
from warehouse.connection import Connection
from warehouse.victims import VictimRow, read_victims


def victim_lines(connection: Connection, why: str, place: str | None) -> list[str]:
    """A line for each mention, people at risk first; ``place`` is ``telegram:1001`` or ``telegram:1001/17``.

    The chat is not looked up: a rescuer may ask for one that is otherwise closed to him. Raises ``FatalError``.
    """
    if place is None:
        found = read_victims(connection, why)
    else:
        platform, _, rest = place.partition(":")
        chat, slash, number = rest.partition("/")
        if not chat or (slash and not number.isdecimal()):
            message = f"{excerpt(place)} names no chat"
            raise FatalError(message, remedy="write PLATFORM:CHAT or PLATFORM:CHAT/MESSAGE_ID, like telegram:1001/17")
        message_id = int(number) if number else None
        found = read_victims(connection, why, platform=platform, chat=chat, message_id=message_id)
    return [_line(one) for one in found]


def _line(one: VictimRow) -> str:
    return "\t".join(
        (
            f"{one.platform}:{one.chat}/{one.message_id}",
            f"{one.posted_at:%Y-%m-%d %H:%M} UTC",
            "at risk" if one.victim_at_risk else "",
            one.role,
            one.kind,
            " ".join(visible(one.found).split()),
            excerpt(one.text, 1000),
        )
    )
