"""Groups near-duplicate texts as they come in, and shows the groups."""

from collections.abc import Callable

from domain.errors import FatalError
from nlp.skeletons import ALIKE, bands, likeness, skeleton
from reports.defang import excerpt
from warehouse.connection import Connection
from warehouse.templates import Member, drop_left_templates, store_members, template_messages, templates, ungrouped

_BATCH = 5_000
_DIGITS = 16


def group_pending(connection: Connection, on_progress: Callable[[int], None] = lambda _count: None) -> int:
    """Find the template of every version that has none yet; each batch is stored in one transaction.

    Texts that no version has any longer go. Returns the number of versions. Killed and run again, it goes on with what
    is still pending.
    """
    count = after = 0
    while pending := ungrouped(connection, _BATCH, after=after):
        members = [_member(version_id, text) for version_id, text in pending]
        store_members(connection, members, bands, lambda one, other: likeness(one, other) >= ALIKE)
        count += len(pending)
        after = pending[-1][0]
        on_progress(len(pending))
    drop_left_templates(connection)
    return count


def template_lines(connection: Connection, limit: int) -> list[str]:
    """One line a template: id, messages, chats, first and last seen, the text with its slots; tabs between."""
    return [
        "\t".join(
            (
                one.template_id,
                str(one.message_count),
                str(one.chat_count),
                f"{one.first_seen_at:%Y-%m-%d}",
                f"{one.last_seen_at:%Y-%m-%d}",
                excerpt(one.pattern, 200),
            )
        )
        for one in templates(connection, limit)
    ]


def message_lines(connection: Connection, template_id: str, limit: int) -> list[str]:
    """One line a message of a template: time, where, and what stands in the slots; tabs between.

    Raises ``FatalError`` for an id that is none, or that is not known.
    """
    wanted = template_id.strip().lower()
    is_id = len(wanted) == _DIGITS and all(letter in "0123456789abcdef" for letter in wanted)
    found = template_messages(connection, wanted, limit) if is_id else []
    if not found:
        message = f"no template is known as {template_id}"
        raise FatalError(message, remedy="take the id (16 hex digits) from `escrowwatch templates`")
    lines = [excerpt(found[0].pattern, 400)]
    for one in found:
        slots = " ".join(f"{kind}={excerpt(text, 60)}" for kind, text in one.slots)
        lines.append(f"{one.posted_at:%Y-%m-%d %H:%M}\t{one.platform}:{one.chat}/{one.message_id}\t{slots}")
    return lines


def _member(version_id: int, text: str) -> Member:
    found = skeleton(text)
    if found is None:
        return Member(version_id, None)
    return Member(version_id, found.number, found.pattern, tuple((slot.kind, slot.text) for slot in found.slots))
