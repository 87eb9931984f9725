"""A small warehouse with two chats, persons and a case of each of them, for tests of who may do what."""

from dataclasses import replace

from domain.chat import ChatRef
from domain.reading import Handle, Person
from domain.vocabulary import Category, HandlePlatform, PersonKind, PersonRole, Platform
from tests.support.messages import MARKET, captured, identity, message, snapshot_of
from tests.support.readings import MODEL, reading, rich_reading
from warehouse.connection import Connection
from warehouse.imports import close_file, open_file, store_batch
from warehouse.publishing import publish
from warehouse.readings import pending_texts, store_readings

BOARD = ChatRef(Platform.POTATO, name="board", title="供需台")
MARKET_TEXTS = {1: "早上好 e\u0301\u202e😀", 2: "卖小梅 找老王", 3: "车队日量"}
BOARD_TEXTS = {1: "收小美", 2: "车队日量"}


def fill_guarded(connection: Connection) -> None:
    """Import both chats, and read and publish them."""
    import_guarded(connection)
    read_guarded(connection)
    publish(connection)


def import_guarded(connection: Connection) -> None:
    """Import both chats."""
    for number, (name, chat, texts) in enumerate((("a", MARKET, MARKET_TEXTS), ("c", BOARD, BOARD_TEXTS))):
        batch = [captured(i, message(text, i), record=i, chat=chat) for i, text in texts.items()]
        opened = open_file(connection, identity(name, minutes=number))
        store_batch(connection, opened, batch, len(batch), rejections=[], public_by="declared")
        close_file(connection, opened, [snapshot_of(batch)])


def read_guarded(connection: Connection) -> int:
    """Read what is pending: two persons who may be victims, each with a handle that lies over the name, one trader."""
    trader = Person(6, 8, "老王", 0.6, "name rule", False, PersonKind.NAME, PersonRole.TRADER)  # noqa: FBT003 - not hidden
    sale = rich_reading(MARKET_TEXTS[2], "小梅")
    team = Handle(0, 2, "车队", 0.9, "handle rule", False, HandlePlatform.TELEGRAM, "teams")  # noqa: FBT003 - not hidden
    readings = {
        MARKET_TEXTS[1]: reading(Category.BENIGN),
        MARKET_TEXTS[2]: replace(sale, persons=(*sale.persons, trader)),
        MARKET_TEXTS[3]: reading(Category.LAUNDERING, handles=(team,)),
        BOARD_TEXTS[1]: rich_reading("收小美", "小美"),
    }
    pending = pending_texts(connection, MODEL, 99)
    return store_readings(connection, MODEL, [(one.version_id, readings[one.text]) for one in pending])
