"""Commands that show what was seen, and what was shown: ``history``, ``figures``."""

import json
import sys
from typing import Annotated, Any, Literal

import typer

from pipeline.cli.as_of import AsOf, instant_or_none
from pipeline.cli.console import console
from pipeline.settings import Settings

PastView = Literal["message", "listing", "price", "wallet", "handle", "source", "rejection", "daily"]


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command(
        epilog="Example: escrowwatch history telegram:1001/17 --as-of 2026-05-04; "
        "escrowwatch history telegram:1001/17 --proof > proof.json"
    )(history)
    app.command(
        epilog="Example: escrowwatch figures --as-of 2026-05-04T12:00; "
        "escrowwatch figures --view message --as-of 2026-05-04 > message.csv"
    )(figures)


def history(
    place: Annotated[str, typer.Argument(metavar="CHAT[/MESSAGE_ID]", help="telegram:1001/17, telegram:NAME.")],
    *,
    limit: Annotated[int, typer.Option(min=1, max=10_000, help="Of a chat at most so many messages.")] = 50,
    as_json: Annotated[bool, typer.Option("--json", help="Write one JSON object; texts exactly as served.")] = False,
    proof: Annotated[
        bool, typer.Option("--proof", help="Write the proof that signed heads cover the message's captures, as JSON.")
    ] = False,
    as_of: AsOf = None,
) -> None:
    """Show what was seen of a message: its versions, when it went, its captures, and where methods disagree.

    For a chat without a message id: in which fields the ways of collecting it differ, and the messages that are
    contradicted. With --as-of all of it as the warehouse knew it then. With --proof nothing of the content: links, the paths
    to the roots of the signed heads, and these (docs/evidence-format.md); for the owner, administrators and collectors.
    """
    from pipeline.history import chat_json, chat_lines, find_history, find_place, history_json, history_lines
    from pipeline.message_proof import proof_json
    from pipeline.warehouse_session import open_warehouse

    then = instant_or_none(as_of)
    with open_warehouse(Settings()) as connection:
        found = find_place(connection, place, then)
        if proof:
            if found.message_id is None or then is not None:
                wrong = "a proof is of one message, as it is stored: CHAT/MESSAGE_ID, without --as-of"
                raise typer.BadParameter(wrong, param_hint="--proof")
            shown: dict[str, Any] | list[str] = proof_json(connection, found)
        elif found.message_id is None:
            asked = (connection, found, limit, then)
            shown = chat_json(*asked) if as_json else list(chat_lines(*asked))
        else:
            message = find_history(connection, found, then)
            shown = history_json(message) if as_json else list(history_lines(message))
    lines = [json.dumps(shown)] if isinstance(shown, dict) else shown
    for line in lines:
        sys.stdout.write(f"{line}\n")
    if not lines:
        console.print("no method contradicts another")


def figures(
    *,
    as_of: AsOf = None,
    view: Annotated[
        PastView | None, typer.Option(help="Write all rows of this view as CSV instead; texts are not masked.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Write one JSON object.")] = False,
) -> None:
    """Show the figures of the warehouse, now or as of a day: in all, by category, by chat and by day of posting.

    As of a day means: what had been stored, edited, deleted and read by then, under the model whose readings were current
    then, and the counts by day that had been published. The times are those of the warehouse, not of the messages: what was
    imported later was not shown, however old it is. A message that was redacted or hidden since is shown by no day and
    counted by none. History is kept from the day on which the warehouse was brought up to this version.
    """
    from pipeline.figures import figure_lines, write_view
    from pipeline.figures import figures as verb
    from pipeline.warehouse_session import open_warehouse

    then = instant_or_none(as_of)
    with open_warehouse(Settings()) as connection:
        if view is not None:
            console.print(f"{write_view(connection, view, then, sys.stdout)} rows")
            return
        found = verb(connection, then)
    for line in [json.dumps(found)] if as_json else figure_lines(found):
        sys.stdout.write(f"{line}\n")
