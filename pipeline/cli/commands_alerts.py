"""The command of those who watch over collection: ``alerts``."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.console import console
from pipeline.settings import Settings


def register(app: typer.Typer) -> None:
    """Add the command of this module."""
    app.command(epilog="Example: escrowwatch alerts --watch-now")(alerts)


def alerts(
    *,
    all_alerts: Annotated[bool, typer.Option("--all", help="Show alerts that are over too.")] = False,
    watch_now: Annotated[
        bool, typer.Option("--watch-now", help="Check first; else the list is as of the last check.")
    ] = False,
    folder: Annotated[
        Path | None,
        typer.Option("--sources", help="The folder of source files; by default `sources` in ESCROWWATCH_HOME."),
    ] = None,
) -> None:
    """List what an operator has to look at: silence, floods, lost accounts, overdue sources, backlogs, a full disk.

    One line each, separated by tabs: since, until (or open), severity, kind, subject, text, remedy. No platform is asked.
    The exit status is 0 whatever the list holds.
    """
    from pipeline.warehouse_session import open_warehouse
    from pipeline.watch_sources import alert_lines, watch_sources

    settings = Settings()
    with open_warehouse(settings) as connection:
        if watch_now:
            summary = watch_sources(connection, settings, folder)
            console.print(f"{summary.open} open, {len(summary.opened)} of them new; {summary.closed} over")
        lines = alert_lines(connection, is_all=all_alerts)
    for line in lines:
        sys.stdout.write(f"{line}\n")
    if not lines:
        console.print("no alerts")
