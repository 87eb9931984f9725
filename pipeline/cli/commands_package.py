"""The command that packages evidence for a court: ``package``."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.console import FAILED, console, progress
from pipeline.settings import Settings


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command(epilog='Example: escrowwatch package lantern --output lantern-bag --why "order 7 of 1 March"')(package)


def package(
    case: Annotated[str | None, typer.Argument(metavar="CASE", help="The name of a case.")] = None,
    *,
    query: Annotated[str | None, typer.Option(help="Instead of a case: what a search finds (docs/search.md).")] = None,
    output: Annotated[Path, typer.Option(help="A new folder.")],
    why: Annotated[str, typer.Option(help="Why, and on which order; it is kept.")],
    masked: Annotated[
        bool,
        typer.Option("--masked", help="Leave content out and paint persons over; what was said is then not proved."),
    ] = False,
    victims: Annotated[bool, typer.Option("--victims", help="With victims' fields; needs the role rescue.")] = False,
) -> None:
    """Write the captures of a case or query with all that proves them, for a court or the police.

    The folder is a BagIt bag with a README for lawyers and verify.py, which needs Python and openssl alone. Texts are as
    served. It appears when it is whole: killed, it is begun anew by the next run. Exit status 1 where its evidence is not
    in order; each fault is a line on stdout.
    """
    from pipeline.package import package as write
    from pipeline.package_order import PackageOrder
    from pipeline.warehouse_session import open_warehouse

    settings = Settings()
    order = PackageOrder(output, why, case, query, is_masked=masked, has_victims=victims)
    with open_warehouse(settings) as connection, progress("captures and messages") as bar:
        task = bar.add_task("package", total=None)
        done = write(connection, settings, order, lambda count, total: bar.update(task, completed=count, total=total))
    sys.stdout.write(f"{done.folder}\n")
    console.print(", ".join(f"{count} {name.replace('_', ' ')}" for name, count in done.counts.items()), markup=False)
    if done.counts.get("media_missing"):
        console.print(f"{done.counts['media_missing']} media files are not in the store", style="yellow")
    if done.counts["tokens"] == 0:
        console.print("no time-stamp is in it: ESCROWWATCH_TSA_URLS names authorities", style="yellow")
    console.print(f"check it: python3 {done.folder / 'verify.py'}", markup=False)
    if done.faults is None:
        console.print("it was not checked: there is no OpenSSL 3 here", style="yellow")
    for fault in done.faults or ():
        sys.stdout.write(f"{fault}\n")
    if done.faults:
        raise typer.Exit(FAILED)
