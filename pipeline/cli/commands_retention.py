"""How long what is kept: ``db keep|hold|retain``."""

import sys
from typing import Annotated

import typer

from pipeline.cli.console import console, progress
from pipeline.settings import Settings


def register(group: typer.Typer) -> None:
    """Add the commands of this module to ``db``."""
    group.command(epilog="Example: escrowwatch db keep benign --days 180")(keep)
    group.command(epilog='Example: escrowwatch db hold telegram:1001 --why "order 7 of 1 March"')(hold)
    group.command(epilog="Example: escrowwatch db retain --dry-run")(retain)


def keep(
    data_class: Annotated[
        str | None, typer.Argument(help="benign, listing, unread or rejected; all terms without it.")
    ] = None,
    *,
    days: Annotated[
        int | None,
        typer.Option(
            min=1,
            help="Days from the last capture of a message, or since a record was set aside; without it, for good.",
        ),
    ] = None,
) -> None:
    """Set for how long data of a class are kept, or list the terms.

    rejected: the bytes of records that were set aside. `db retain` erases what is past its term; the DAG `keep_evidence`
    does so each week.
    """
    from domain.errors import FatalError
    from pipeline.warehouse_session import open_warehouse
    from warehouse.retention import DATA_CLASSES, set_term, terms

    with open_warehouse(Settings()) as connection:
        if data_class is not None:
            known = next((one for one in DATA_CLASSES if one == data_class), None)
            if known is None:
                message = f"no class of data is called {data_class}"
                raise FatalError(message, remedy=f"one of: {', '.join(DATA_CLASSES)}")
            set_term(connection, known, days)
        found = {one.data_class: one for one in terms(connection)}
    for name in DATA_CLASSES:
        term = found.get(name)
        kept = f"{term.days} days\t{term.set_by}\t{term.set_at:%Y-%m-%d}" if term else "for good"
        sys.stdout.write(f"{name}\t{kept}\n")


def hold(
    what: Annotated[str, typer.Argument(help="telegram:1001 (a chat), telegram:1001/17 (a message), case:NAME.")],
    *,
    why: Annotated[str, typer.Option(help="The order or the ground; it is kept.")],
    lift: Annotated[bool, typer.Option("--lift", help="End the hold.")] = False,
) -> None:
    """Place a legal hold, or lift it: what is held is not erased, whatever its term. For administrators."""
    from pipeline.history import find_place
    from pipeline.warehouse_session import open_warehouse
    from warehouse.retention import hold_case, lift_hold, place_hold

    with open_warehouse(Settings()) as connection:
        if what.startswith("case:"):
            hold_case(connection, what.removeprefix("case:"), why, is_held=not lift)
        else:
            place = find_place(connection, what)
            change = lift_hold if lift else place_hold
            change(connection, place.platform, place.chat, place.message_id, why)
    console.print("lifted" if lift else "held")


def retain(
    *, dry_run: Annotated[bool, typer.Option("--dry-run", help="List what is due, and erase nothing.")] = False
) -> None:
    """Erase the messages whose term is over, as redaction, and the bytes of records set aside; what a legal hold keeps stays.

    The list is tab-separated: message or record, class, last stored at, due or held.
    """
    from pipeline.retain import due_lines, retain_in
    from pipeline.warehouse_session import open_warehouse

    settings = Settings()
    if dry_run:
        with open_warehouse(settings) as connection:
            lines = due_lines(connection)
        for line in lines:
            sys.stdout.write(f"{line}\n")
        console.print(f"{len(lines)} messages and records are past their term")
        return
    with progress("messages") as bar:
        task = bar.add_task("retain", total=None)
        done = retain_in(settings, lambda count: bar.update(task, completed=count))
    console.print(
        f"{done.erased} messages erased, {done.held} held; the bytes of {done.rejections} records set aside are gone"
    )
