"""Commands of candidates: ``sources discover|candidates|evidence``."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.console import console, table
from pipeline.settings import Settings

Folder = Annotated[
    Path | None, typer.Option("--sources", help="The folder of source files; by default `sources` in ESCROWWATCH_HOME.")
]


def register(sources: typer.Typer) -> None:
    """Add the commands of this module to the group ``sources``."""
    sources.command(epilog="Example: escrowwatch sources discover")(discover)
    sources.command(epilog="Example: escrowwatch sources candidates --least 3")(candidates)
    sources.command(epilog="Example: escrowwatch sources evidence telegram:kaka_market")(evidence)


def discover() -> None:
    """Look through stored messages for chats that they name; run again, only for what is new.

    Names come from readings, so `escrowwatch run` goes first; forwards count without. Candidates stay quarantined until
    `sources approve`: nothing is asked of a platform, joined or written to the source files. The name of a person cannot be
    told from that of a chat without asking.
    """
    from pipeline.discover_sources import discover_sources
    from pipeline.warehouse_session import open_warehouse
    from warehouse.candidates import candidate_counts

    with open_warehouse(Settings()) as connection:
        looked, found = discover_sources(connection)
        counts = candidate_counts(connection)
    console.print(f"{looked} texts looked through, {found} mentions in them")
    shown = table("candidates", "kind", "state", "count", numbers=("count",))
    for kind, state, count in counts:
        shown.add_row(kind, state, str(count))
    console.print(shown)


def candidates(
    *,
    least: Annotated[int, typer.Option(min=0, help="Independent sources that have to name it.")] = 1,
    limit: Annotated[int, typer.Option(min=1, help="How many to show.")] = 50,
    is_all: Annotated[bool, typer.Option("--all", help="Those decided, watched and bots too.")] = False,
    folder: Folder = None,
) -> None:
    """Show what `sources discover` has found, the most named first.

    Sources are independent where they are different chats; what a chat forwards counts for where it comes from. Persons are
    among the names, as a name does not tell a person from a chat. Invites are counted but can never become sources.
    """
    from pipeline.candidate_sources import offered_candidates
    from pipeline.warehouse_session import open_warehouse
    from reports.defang import excerpt

    settings = Settings()
    numbers = ("independent sources", "mentions")
    shown = table("candidates", "candidate", "kind", *numbers, "first seen", "last seen", "state", numbers=numbers)
    with open_warehouse(settings) as connection:
        found = offered_candidates(connection, folder or settings.sources, least=least, limit=limit, is_all=is_all)
    for one in found:
        notes = [one.state, *(["watched"] if one.is_watched else []), *(["stored"] if one.stored_chat else [])]
        days = (f"{one.first_seen_at:%Y-%m-%d}", f"{one.last_seen_at:%Y-%m-%d}")
        counts = (str(one.source_count), str(one.message_count))
        shown.add_row(excerpt(one.ref.key), one.kind.value, *counts, *days, ", ".join(notes))
    console.print(shown)
    if len(found) == limit:
        console.print("there may be more: --limit shows them")


def evidence(candidate: Annotated[str, typer.Argument(help="A candidate as METHOD:NAME.")]) -> None:
    """Show where a candidate was seen: time, message and version, how, and an excerpt with its links defanged."""
    from pipeline.candidate_sources import candidate_named, evidence_lines
    from pipeline.warehouse_session import open_warehouse

    ref = candidate_named(candidate)
    with open_warehouse(Settings()) as connection:
        lines = list(evidence_lines(connection, ref))
    sys.stdout.writelines(f"{line}\n" for line in lines)
    console.print(f"{ref.key}: {len(lines)} places", markup=False)
