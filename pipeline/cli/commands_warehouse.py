"""Commands that fill the warehouse and ask it: ``import``, ``run``, ``publish``, ``search``, ``templates``, ``hotline``."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from pipeline.cli.as_of import AsOf, instant_or_none
from pipeline.cli.console import FAILED, REFUSED, console, progress, show_error, table
from pipeline.settings import Settings

if TYPE_CHECKING:
    from pipeline.import_files import ImportSummary

_SEARCH_HELP = """Search the text of listings; Chinese words of two characters, parts of addresses and other spellings too.

\b
车队 日量            both words, anywhere in the text
"bank account"      a phrase
-招聘               not with this word
chat:lantern        in a chat, by name or number; several with commas
category:bounty     what the message is; several with commas
side:demand         offer, demand or none
risk:yes            shows a person in danger, or not (risk:no)
after:2026-01-01    posted on that day (UTC) or later; also 2026-01 and 2026
before:2026-02-01   posted before that day
">= 10000 USDT"     a price; also <=, >, <, = and 2万, 20k; currency may be left out

What was found stands between ⟦ and ⟧. Relevance ranks the newest 1,000 hits. --as-of shows what this search showed on a
day, under the model of that day. docs/search.md says it all.
"""


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command("import", epilog="Example: escrowwatch import --public exports/ pages/*.html")(import_command)
    app.command(epilog="Example: escrowwatch run")(run)
    app.command(epilog="Example: escrowwatch publish")(publish)
    app.command(
        help=_SEARCH_HELP,
        epilog="Example: escrowwatch search '车队 -招聘 after:2026-01-01 >= 10000 USDT' --limit 20 --as-of 2026-05-04",
    )(search)
    app.command(epilog="Example: escrowwatch templates --limit 50")(templates)
    app.command(epilog="Example: escrowwatch hotline > items.tsv")(hotline)


def import_command(
    paths: Annotated[list[Path], typer.Argument(help="Files, folders, globs, zip archives.")],
    *,
    public: Annotated[
        bool,
        typer.Option(
            "--public", help="Declare that chats whose format does not say so were public; it is kept with them."
        ),
    ] = False,
    chat: Annotated[
        str | None, typer.Option(help="The chat (name or numeric id) of files that do not name it.")
    ] = None,
    format_name: Annotated[
        str | None, typer.Option("--format", help="Read files as this format instead of detecting it.")
    ] = None,
) -> None:
    """Store Desktop exports (JSON and HTML), Telethon dumps, saved t.me/s pages and JSON lines.

    The same file again adds nothing. Private chats are never stored.
    """
    from pipeline.evidence import seal
    from pipeline.import_files import ImportRequest, import_paths
    from pipeline.warehouse_session import open_warehouse

    request = ImportRequest(tuple(paths), is_declared_public=public, chat=chat, format_name=format_name)
    settings = Settings()
    with open_warehouse(settings) as connection, progress("records") as bar:
        task = bar.add_task("import", total=None)
        summary = import_paths(
            connection, request, lambda name, count: bar.update(task, description=Path(name).name, completed=count)
        )
        seal(connection, settings, "import")
    show_import(summary)
    if summary.rejected or (summary.files == 0 and not summary.refused):
        raise typer.Exit(FAILED)
    if summary.refused:
        raise typer.Exit(REFUSED)


def show_import(summary: "ImportSummary") -> None:
    """Show the counts of an import, what was refused, and the first reasons why records were set aside."""
    for reason in summary.reasons:
        console.print(reason, style="yellow", markup=False)
    for error in summary.refused:
        show_error(error)
    names = ("files", "read", "new", "edited", "known", "gone", "rejected", "left_out")
    shown = table("import", *names, numbers=names)
    shown.add_row(*(str(getattr(summary, name)) for name in names))
    console.print(shown)


def run() -> None:
    """Understand, resolve and publish whatever is pending in the warehouse."""
    from collectors.media.store import MediaStore
    from nlp.reader import Reader
    from pipeline.publish import publish_all
    from pipeline.screen import screen_pending
    from pipeline.understand import understand_pending
    from pipeline.understand_media import understand_media
    from pipeline.warehouse_session import open_warehouse
    from warehouse.marts import category_counts
    from warehouse.readings import count_pending

    settings = Settings()
    with open_warehouse(settings) as connection:
        screen_pending(connection, MediaStore(settings.media))
        reader = Reader()
        with progress("messages") as bar:
            task = bar.add_task("understand", total=count_pending(connection, reader.model))
            count = understand_pending(connection, reader, lambda done: bar.advance(task, done))
        images = understand_media(connection, reader)
        with console.status("publish"):
            publish_all(connection)
        rows = [row for row in category_counts(connection) if row.category != "benign" or row.at_risk_count]
    console.print(f"{count} messages read" + (f", {images} images with text" if images else ""))
    numbers = ("listings", "at risk")
    shown = table("listings, people at risk first", "category", "side", *numbers, numbers=numbers)
    for row in rows:
        style = "red" if row.at_risk_count else ""
        shown.add_row(row.category, row.side, str(row.message_count), str(row.at_risk_count), style=style)
    console.print(shown)


def publish(
    *,
    rebuild: Annotated[
        bool,
        typer.Option(
            "--rebuild",
            help="Count every day anew, not only those that have changed, and have the search take all times anew.",
        ),
    ] = False,
) -> None:
    """Bring the search index and the counts up to what is stored and read; `run` does so too.

    Only what has changed since the last time is indexed and counted. Where roles are parted, a reader_model indexes and a
    publisher counts.
    """
    from pipeline.publish import publish_in

    with console.status("publish"):
        done = publish_in(Settings(), rebuild=rebuild)
    console.print(f"published; {done.indexed} texts became searchable, {done.counted} days of chats were counted")


def search(
    query: Annotated[str, typer.Argument(help="Words and conditions; all of them have to hold.")],
    *,
    limit: Annotated[int, typer.Option(min=1, max=1000, help="At most so many.")] = 20,
    all_messages: Annotated[bool, typer.Option("--all", help="Search messages that are no listings too.")] = False,
    by: Annotated[Literal["time", "relevance"], typer.Option(help="The newest first, or the best first.")] = "time",
    as_of: AsOf = None,
) -> None:
    """Search the text of listings."""
    from pipeline.search import search_lines
    from pipeline.warehouse_session import open_warehouse

    then = instant_or_none(as_of)
    with open_warehouse(Settings()) as connection:
        lines = search_lines(connection, query, limit=limit, is_listings_only=not all_messages, by=by, as_of=then)
    for line in lines:
        sys.stdout.write(f"{line}\n")
    if not lines:
        console.print("nothing found")


def templates(
    template_id: Annotated[
        str | None, typer.Argument(metavar="[ID]", help="A template, to see its messages; all templates by default.")
    ] = None,
    *,
    limit: Annotated[int, typer.Option(min=1, max=100_000, help="At most so many.")] = 50,
) -> None:
    """List texts that are posted again and again with another price, handle or city; or the messages of one.

    Separated by tabs: id, messages, chats, first and last day, the text with its slots; or, with an ID, time, message,
    and what stands in the slots. For investigators: nothing is masked.
    """
    from pipeline.templates import message_lines, template_lines
    from pipeline.warehouse_session import open_warehouse

    with open_warehouse(Settings()) as connection:
        lines = message_lines(connection, template_id, limit) if template_id else template_lines(connection, limit)
    for line in lines:
        sys.stdout.write(f"{line}\n")
    if not lines:
        console.print("no text was posted twice")


def hotline() -> None:
    """List the messages that suggest a minor in a sexual context: where they are, for a hotline and the police.

    One line each, separated by tabs: when it was raised, platform, chat, message id, link, reasons. Nothing else shows
    these messages, and their files are never fetched.
    """
    from pipeline.hotline import hotline_lines
    from pipeline.warehouse_session import open_warehouse

    with open_warehouse(Settings()) as connection:
        lines = hotline_lines(connection)
    for line in lines:
        sys.stdout.write(f"{line}\n")
    console.print(f"{len(lines)} items")
