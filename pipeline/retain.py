"""Erases what is kept longer than it may be, as redaction; legal holds beat every term."""

from collections.abc import Callable
from dataclasses import dataclass

from collectors.folders import printable
from collectors.media.store import MediaStore
from pipeline.evidence import seal
from pipeline.media_removal import remove_files
from pipeline.settings import Settings
from pipeline.signing import signer_of
from pipeline.warehouse_session import open_warehouse
from warehouse.audit import note
from warehouse.connection import Connection
from warehouse.redaction import Order, redact_message
from warehouse.retention import DueMessage, due_messages, due_rejections, forget_rejections

Redact = Callable[[Connection, DueMessage], None]
_MOST = 1_000_000


@dataclass(frozen=True, slots=True)
class Retained:
    """How many messages were due and erased, and how many a legal hold kept; of how many records set aside the bytes went."""

    erased: int
    held: int
    rejections: int = 0


def retain(
    connection: Connection, redact: Redact, on_progress: Callable[[int], None] = lambda _count: None
) -> Retained:
    """Have ``redact`` destroy each message that is due and not held, each in a transaction of its own; records set aside too.

    Killed and run again, it goes on with what is still due.
    """
    due = due_messages(connection, _MOST)
    erased = 0
    for one in due:
        if not one.is_held:
            redact(connection, one)
            erased += 1
            on_progress(erased)
    held = len(due) - erased
    if due:
        note(connection, "retain", f"{erased} erased, {held} held", row_count=erased)
    rejections = forget_rejections(connection)
    if rejections:
        note(connection, "retain", f"the bytes of {rejections} records set aside", row_count=rejections)
    return Retained(erased, held, rejections)


def retain_in(settings: Settings, on_progress: Callable[[int], None] = lambda _count: None) -> Retained:
    """Open the warehouse and erase what is due by signed redactions, closed with a head."""
    with open_warehouse(settings) as connection:
        done = retain(connection, signed_redaction(connection, settings), on_progress)
        seal(connection, settings, "redact")
    return done


def due_lines(connection: Connection) -> list[str]:
    """What is due, tab-separated: message or record set aside, class, last stored at, whether it is held."""
    messages = [
        f"{one.platform}:{one.chat}/{one.message_id}\t{one.data_class}\t{one.stored_at:%Y-%m-%d}\t"
        f"{'held' if one.is_held else 'due'}"
        for one in due_messages(connection, _MOST)
    ]
    records = [
        f"{printable(one.file)}, record {one.record}\trejected\t{one.rejected_at:%Y-%m-%d}\t{'held' if one.is_held else 'due'}"
        for one in due_rejections(connection)
    ]
    return messages + records


def signed_redaction(connection: Connection, settings: Settings) -> Redact:
    """Destroys messages by signed redactions, in the name of the login, on the ground of their term.

    What is stored is sealed before, and files that a killed run has left are removed. Raises ``FatalError`` where
    evidence cannot be signed.
    """
    signer, store = signer_of(settings), MediaStore(settings.media)
    remove_files(connection, store)
    seal(connection, settings, "seal")
    by = connection.info.user

    def redact(within: Connection, due: DueMessage) -> None:
        order = Order(by, f"the term of the class {due.data_class} is over", "retention")
        if redact_message(within, signer, (due.platform, due.chat, due.message_id), order).files:
            remove_files(within, store)

    return redact
