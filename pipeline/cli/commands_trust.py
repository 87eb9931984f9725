"""The command that says whom a chat is shown to: ``sources trust``."""

from typing import Annotated, Literal

import typer

from pipeline.cli.console import console
from pipeline.settings import Settings


def register(sources: typer.Typer) -> None:
    """Add the command of this module to the group ``sources``."""
    sources.command(epilog='Example: escrowwatch sources trust telegram:1001 quarantined --why "imitates a market"')(
        trust
    )


def trust(
    place: Annotated[str, typer.Argument(metavar="PLATFORM:CHAT", help="A stored chat, as telegram:1001.")],
    value: Annotated[Literal["public", "quarantined"], typer.Argument(metavar="public|quarantined")],
    *,
    why: Annotated[str, typer.Option(help="Why; it is kept in the audit log.")],
) -> None:
    """Set whom a stored chat is shown to; for administrators.

    A quarantined chat is in no masked view, and in no case but those that name it. That is not `trust:` of a source file,
    which says whether a chat is collected: `sources approve` and `sources reject` decide that.
    """
    from domain.errors import FatalError
    from pipeline.history import find_place
    from pipeline.warehouse_session import open_warehouse
    from warehouse.trust import set_trust

    with open_warehouse(Settings()) as connection:
        found = find_place(connection, place)
        if found.message_id is not None:
            message = f"{place} is a message: a whole chat is trusted or not"
            raise FatalError(message, remedy="write PLATFORM:CHAT, like telegram:1001")
        set_trust(connection, found.platform, found.chat, value, why)
    console.print(f"{found.platform}:{found.chat} is {value}", markup=False)
