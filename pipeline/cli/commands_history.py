"""The command that shows what was seen: ``history``."""

import json
import sys
from typing import Annotated

import typer

from pipeline.cli.console import console
from pipeline.settings import Settings


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command(epilog="Example: escrowwatch history telegram:1001/17")(history)


def history(
    place: Annotated[str, typer.Argument(metavar="CHAT[/MESSAGE_ID]", help="telegram:1001/17, telegram:NAME.")],
    *,
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="Of a chat at most so many messages.")] = 50,
    as_json: Annotated[bool, typer.Option("--json", help="Write one JSON object; texts exactly as served.")] = False,
) -> None:
    """Show what was seen of a message: its versions, when it went, its captures, and where methods disagree.

    For a chat without a message id: in which fields the ways of collecting it differ, and the messages that are
    contradicted.
    """
    from pipeline.history import chat_json, chat_lines, find_history, find_place, history_json, history_lines
    from pipeline.warehouse_session import open_warehouse

    with open_warehouse(Settings()) as connection:
        found = find_place(connection, place)
        if found.message_id is None:
            shown = chat_json(connection, found, limit) if as_json else list(chat_lines(connection, found, limit))
        else:
            message = find_history(connection, found)
            shown = history_json(message) if as_json else list(history_lines(message))
    lines = [json.dumps(shown)] if isinstance(shown, dict) else shown
    for line in lines:
        sys.stdout.write(f"{line}\n")
    if not lines:
        console.print("no method contradicts another")
