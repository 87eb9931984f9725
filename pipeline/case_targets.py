"""What a person types to name something of a case."""

from domain.errors import FatalError
from domain.vocabulary import Chain, HandlePlatform
from pipeline.history import find_place
from reports.defang import excerpt
from warehouse.cases import ItemKind, ItemTarget
from warehouse.connection import Connection


def parse_target(connection: Connection, written: str) -> ItemTarget:
    """What ``written`` names: ``telegram:1001/17``, ``telegram:1001``, ``wallet:tron:T…``, ``handle:telegram:name``, everything.

    Raises ``FatalError`` for what names nothing, and for a chat that the login does not see.
    """
    if written == "everything":
        return ItemTarget("everything")
    kind, _, rest = written.partition(":")
    if kind == "wallet":
        return _mention("wallet", rest, {one.value for one in Chain})
    if kind == "handle":
        return _mention("handle", rest, {one.value for one in HandlePlatform})
    place = find_place(connection, written)
    return ItemTarget("chat" if place.message_id is None else "message", place.platform, place.chat, place.message_id)


def target_text(target: ItemTarget) -> str:
    """The same target as a person types it, safe to show."""
    if target.kind == "everything":
        return "everything"
    place = f"{target.realm}:{excerpt(target.value or '')}"
    if target.kind in {"wallet", "handle"}:
        return f"{target.kind}:{place}"
    return place if target.message_id is None else f"{place}/{target.message_id}"


def _mention(kind: ItemKind, rest: str, realms: set[str]) -> ItemTarget:
    realm, _, value = rest.partition(":")
    if realm not in realms or not value:
        message = f"{kind}:{excerpt(rest)} names no {kind}"
        raise FatalError(message, remedy=f"write {kind}:REALM:VALUE, with one of: {', '.join(sorted(realms))}")
    return ItemTarget(kind, realm, value)
