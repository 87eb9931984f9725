"""Commands around scheduled runs: ``checks run|list|accept``, ``reread``."""

import re
import sys
from datetime import timedelta
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.console import FAILED, console, progress, table
from pipeline.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.table import Table

    from warehouse.past import ModelSwitch

_DURING = re.compile(r"([1-9]\d{0,2})([hd])")


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    group = typer.Typer(help="Data checks: run, list, accept.", no_args_is_help=True)
    group.command(epilog="Example: escrowwatch checks run")(run)
    group.command("list", epilog="Example: escrowwatch checks list")(list_)
    group.command(epilog='Example: escrowwatch checks accept file_unusable --because "an empty test file"')(accept)
    app.add_typer(group, name="checks")
    app.command(epilog="Example: escrowwatch reread")(reread)


def run() -> None:
    """Run every check; one that fails blocks publication until it passes or is accepted (exit status 1)."""
    from pipeline.check_data import check_data_in

    console.print(f"{check_data_in(Settings())} checks pass or are accepted")


def list_() -> None:
    """Show the last result of every check; exit status 1 where one blocks publication."""
    from datetime import UTC, datetime

    from pipeline.warehouse_session import open_warehouse
    from warehouse.checks import check_results, standing_failures

    shown = table("checks", "check", "checked", "offending", "fails since", "accepted until", numbers=("offending",))
    with open_warehouse(Settings()) as connection:
        results = check_results(connection)
        failing = standing_failures(connection, datetime.now(UTC))
    for one in results:
        times = (f"{at:%Y-%m-%d %H:%M}" if at else "" for at in (one.failed_since, one.accepted_until))
        style = "red" if one in failing else ""
        shown.add_row(one.name, f"{one.checked_at:%Y-%m-%d %H:%M}", str(one.offending_count), *times, style=style)
    console.print(shown)
    for one in results:
        if one.failed_since:
            sys.stdout.write(f"{one.line}\n")
    if failing:
        raise typer.Exit(FAILED)


def accept(
    name: Annotated[str, typer.Argument(help="The check that fails.")],
    *,
    because: Annotated[str, typer.Option(help="Why it is harmless; kept with the check.")],
    during: Annotated[str, typer.Option(help="For how long: hours (h) or days (d).")] = "24h",
) -> None:
    """Let publication go on although a check fails; where it gets worse it blocks again."""
    from pipeline.warehouse_session import open_warehouse
    from warehouse.checks import accept_failure

    found = _DURING.fullmatch(during)
    if found is None:
        message = f"{during!r}: write 24h or 7d"
        raise typer.BadParameter(message, param_hint="--during")
    time = timedelta(hours=int(found[1]) * (24 if found[2] == "d" else 1))
    with open_warehouse(Settings()) as connection:
        accept_failure(connection, name, time, because)


def reread(
    *,
    back_to: Annotated[
        str | None, typer.Option(help="Make the readings of this earlier model current instead.")
    ] = None,
    show: Annotated[
        bool, typer.Option("--list", help="List the models, what they have read, and the switches between them.")
    ] = False,
) -> None:
    """Read all of history with the installed model beside what others said, then switch to it at once.

    Killed and run again, it goes on where it stood; until the switch everybody sees the old readings.
    """
    from pipeline.warehouse_session import open_warehouse
    from warehouse.models import list_models, switch_model
    from warehouse.past import model_switches

    with open_warehouse(Settings()) as connection:
        if show:
            shown = table("models", "model", "since", "readings", "current", numbers=("readings", "current"))
            for one in list_models(connection):
                since = f"{one.registered_at:%Y-%m-%d %H:%M}"
                shown.add_row(one.name, since, str(one.reading_count), str(one.current_count))
            console.print(shown)
            console.print(_switches(model_switches(connection)))
            return
        if back_to is not None:
            console.print(
                f"{switch_model(connection, back_to)} readings became current; `escrowwatch run` publishes them"
            )
            return
        from nlp.reader import Reader
        from pipeline.reread import reread as verb
        from warehouse.readings import count_pending

        reader = Reader()
        with progress("messages") as bar:
            task = bar.add_task("reread", total=count_pending(connection, reader.model))
            read, current = verb(connection, reader, lambda done: bar.advance(task, done))
    console.print(f"{read} messages read, {current} readings became current; `escrowwatch run` publishes them")


def _switches(found: "Iterable[ModelSwitch]") -> "Table":
    shown = table("switches", "model", "current from", "readings", "by", numbers=("readings",))
    for one in found:
        at = "before history was kept" if one.is_beginning else f"{one.at:%Y-%m-%d %H:%M}"
        shown.add_row(one.name, at, str(one.reading_count), one.switched_by)
    return shown
