"""Redacts a message, for the law or for a victim."""

from collectors.media.store import MediaStore
from domain.errors import FatalError
from pipeline.evidence import seal
from pipeline.history import find_place
from pipeline.media_removal import remove_files
from pipeline.settings import Settings
from pipeline.signing import signer_of
from warehouse.connection import Connection
from warehouse.redaction import Order, Redacted, redact_message


def redact(connection: Connection, settings: Settings, written: str, order: Order) -> Redacted:
    """Destroy what is stored of the message that ``written`` names (telegram:1001/17), and sign that it was done.

    Its media files go where no other message carries them, and so do those that a killed run has left. Raises
    ``FatalError`` for a place that is no message, or an order that does not say who, why and on which ground.
    """
    for what, value in (("who", order.by), ("why", order.reason), ("on which legal ground", order.ground)):
        if not value.strip():
            message = f"a redaction says {what}"
            raise FatalError(message, remedy="give --by, --reason and --ground")
    place = find_place(connection, written)
    if place.message_id is None:
        message = "a redaction names one message"
        raise FatalError(message, remedy="write PLATFORM:CHAT/MESSAGE_ID, like telegram:1001/17")
    store = MediaStore(settings.media)
    remove_files(connection, store)
    seal(connection, settings, "seal")
    done = redact_message(connection, signer_of(settings), (place.platform, place.chat, place.message_id), order)
    remove_files(connection, store)
    seal(connection, settings, "redact")
    return done
