"""Commands that show and prove: ``demo``, ``report``, ``export``, ``dashboard``, ``bench``."""

import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from pipeline.cli.console import console
from pipeline.settings import Settings


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command(epilog="Example: escrowwatch demo")(demo)
    group = typer.Typer(help="Write reports.", no_args_is_help=True)
    group.command(epilog="Example: escrowwatch report takedown --chat hehe_gongqun --recipient telegram")(takedown)
    group.command(epilog="Example: escrowwatch report summary --output found/")(summary)
    app.add_typer(group, name="report")
    app.command(epilog="Example: escrowwatch export --format parquet --output mart/")(export)
    app.command(epilog="Example: escrowwatch dashboard --port 8600 --no-browser")(dashboard)
    app.command(epilog="Example: escrowwatch bench --megabytes 100")(bench)


def demo() -> None:
    """Run the whole flow on the shipped sample: import, understand, publish, report."""
    from pipeline.cli.commands_warehouse import run, show_import
    from pipeline.demo import import_sample
    from pipeline.evidence import seal
    from pipeline.report_files import write_summary
    from pipeline.warehouse_session import open_warehouse

    settings = Settings()
    with open_warehouse(settings) as connection:
        show_import(import_sample(connection, settings.home / "sample"))
        seal(connection, settings, "import")
    run()
    with open_warehouse(settings) as connection:
        written = write_summary(connection, settings.home / "reports")
    console.print("[bold]Written:[/]")
    for path in written:
        sys.stdout.write(f"{path}\n")
    console.print(f"Open the report: {written[0].as_uri()}\nOpen the desk:   escrowwatch dashboard")


def takedown(
    *,
    chat: Annotated[
        str | None, typer.Option(help="The chat: its numeric id or its name; the worst one by default.")
    ] = None,
    recipient: Annotated[str, typer.Option(help="telegram, registrar or police.")] = "telegram",
    output: Annotated[Path | None, typer.Option(help="A folder; ESCROWWATCH_HOME/reports by default.")] = None,
) -> None:
    """Write the takedown report of one chat, HTML and JSON: links, ids, UTC times, hashes, short excerpts.

    Like the summary, it names the last signed head: number, hash, key and what it covers.
    """
    from pipeline.report_files import write_takedown
    from pipeline.warehouse_session import open_warehouse

    settings = Settings()
    with open_warehouse(settings) as connection:
        written = write_takedown(connection, chat, recipient, output or settings.home / "reports")
    for path in written:
        sys.stdout.write(f"{path}\n")


def summary(
    *, output: Annotated[Path | None, typer.Option(help="A folder; ESCROWWATCH_HOME/reports by default.")] = None
) -> None:
    """Write what was found as an HTML report and CSV files."""
    from pipeline.report_files import write_summary
    from pipeline.warehouse_session import open_warehouse

    settings = Settings()
    with open_warehouse(settings) as connection:
        written = write_summary(connection, output or settings.home / "reports")
    for path in written:
        sys.stdout.write(f"{path}\n")


def export(
    *,
    output: Annotated[Path, typer.Option(help="The folder to write.")],
    format_name: Annotated[Literal["parquet"], typer.Option("--format", help="What to write.")] = "parquet",
) -> None:
    """Write the mart, persons masked, as Parquet files parted by month, for DuckDB, Spark and the like.

    Read it with: select * from read_parquet('mart/message/*/*.parquet', hive_partitioning = true). Run again, it replaces
    each view once the new files are whole. Unread messages have no text.
    """
    from pipeline.export_parquet import export_parquet
    from pipeline.warehouse_session import open_warehouse

    with open_warehouse(Settings()) as connection, console.status(f"writing {format_name}"):
        for path, count in export_parquet(connection, output):
            sys.stdout.write(f"{path}\t{count}\n")


def dashboard(
    *,
    port: Annotated[int, typer.Option(min=1024, max=65535)] = 8600,
    browser: Annotated[bool, typer.Option("--browser/--no-browser", help="Open a browser.")] = True,
    address: Annotated[
        str, typer.Option(help="Where to listen. The desk asks for no password: another only within a container.")
    ] = "127.0.0.1",
) -> None:
    """Open the investigators' desk on loopback: Today, Search, Message."""
    from pipeline.desk_server import serve_desk

    serve_desk(Settings(), port, is_browser_opened=browser, address=address)


def bench(
    *,
    megabytes: Annotated[int, typer.Option(min=1, help="Size of the generated export.")] = 50,
    runs: Annotated[int, typer.Option(min=1, help="Imports of each file; the cheapest counts.")] = 3,
    messages: Annotated[
        int, typer.Option(min=10, help="Reposts over which the memory of reading is measured.")
    ] = 20_000,
    what: Annotated[Literal["all", "import", "understand"], typer.Argument()] = "all",
) -> None:
    """Measure import (beside a bare COPY of the same rows) and understand on this machine.

    Understand is measured per CPU second beside a spaCy CNN, iocsearcher where it is installed, and orjson with a bare COPY
    of the texts; by the clock in one process and in two; and in memory over --messages reposts: warm, at most and at the end.
    """
    from pipeline.bench import bench_lines

    for line in bench_lines(what, megabytes, runs, messages):
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
