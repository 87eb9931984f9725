"""Commands of live collection: ``collect``, ``sources add|list|check|approve|reject``, ``accounts add|login|status``."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli import commands_candidates, commands_trust
from pipeline.cli.console import COME_BACK, FAILED, REFUSED, console, progress, show_error, table
from pipeline.settings import Settings

if TYPE_CHECKING:
    from pipeline.collect import CollectSummary

Folder = Annotated[
    Path | None, typer.Option("--sources", help="The folder of source files; by default `sources` in ESCROWWATCH_HOME.")
]


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command(epilog="Example: escrowwatch collect telegram:kaka_market")(collect)
    sources = typer.Typer(
        help="What is watched: add, list, check, approve, reject; what might be: discover, candidates, evidence; "
        "whom it is shown to: trust.",
        no_args_is_help=True,
    )
    sources.command(epilog="Example: escrowwatch sources add telegram:kaka_market")(add)
    sources.command("list", epilog="Example: escrowwatch sources list")(list_)
    sources.command(epilog="Example: escrowwatch sources check")(check)
    sources.command(epilog="Example: escrowwatch sources approve telegram:kaka_market")(approve)
    sources.command(epilog="Example: escrowwatch sources reject telegram:kaka_market")(reject)
    commands_candidates.register(sources)
    commands_trust.register(sources)
    app.add_typer(sources, name="sources")
    accounts = typer.Typer(help="The accounts that collect: add, login, status.", no_args_is_help=True)
    accounts.command("add", epilog="Example: escrowwatch accounts add first --session - < session.txt")(add_account)
    accounts.command(epilog="Example: escrowwatch accounts login first")(login)
    accounts.command("status", epilog="Example: escrowwatch accounts status")(account_status)
    app.add_typer(accounts, name="accounts")


def collect(
    keys: Annotated[
        list[str] | None, typer.Argument(help="Sources as telegram:NAME or web_preview:NAME; all watched.")
    ] = None,
    *,
    follow: Annotated[
        bool,
        typer.Option("--follow", help="Go on until stopped; what happens in a busy chat is stored within two seconds."),
    ] = False,
    recheck: Annotated[
        bool,
        typer.Option(
            "--recheck",
            help="Ask again for messages that are an hour, a day, a week, a month, two months old; at more ages where a"
            " chat edits or deletes often.",
        ),
    ] = False,
    folder: Folder = None,
) -> None:
    """Collect what is new, edited and deleted in the watched sources; run again, it goes on where it stopped.

    With --follow it runs until it is stopped (SIGINT, SIGTERM): Telegram's sources are asked ever again, web previews as
    often as their files say, and the bot's server answers when there is something. Exit status 75 says that every account,
    or the web preview, has to wait, and until when; nothing is requested before then.
    """
    from collectors.sources import named_sources, read_sources
    from domain.vocabulary import Trust
    from pipeline.collect import collect_sources
    from pipeline.follow import follow_sources
    from pipeline.warehouse_session import open_warehouse, warehouse_dsn
    from warehouse.connection import connect

    settings = Settings()
    known = read_sources(folder or settings.sources)
    chosen = list(named_sources(known, tuple(keys or ())))
    waiting = [source.key for source in chosen if source.trust is Trust.QUARANTINED]
    chosen = [source for source in chosen if source.trust is not Trust.QUARANTINED]
    if waiting:
        console.print(f"not collected until a person approves: {', '.join(waiting)}", style="yellow", markup=False)
    if not chosen:
        console.print("nothing to collect: `escrowwatch sources add telegram:NAME` watches a chat")
        raise typer.Exit(FAILED)
    with open_warehouse(settings) as connection, progress("messages") as bar:
        task = bar.add_task("collect", total=None)

        def show(key: str, count: int) -> None:
            bar.update(task, description=key, completed=count)

        if follow:
            summary = follow_sources(lambda: connect(warehouse_dsn(settings)), settings, chosen, show, folder=folder)
        else:
            summary = collect_sources(connection, settings, chosen, show, is_recheck=recheck, folder=folder)
    _show(summary)


def _show(summary: "CollectSummary") -> None:
    from domain.errors import ComeBackError, EscrowwatchError, RefusedError

    numbers = ("read", "new", "edited", "known", "gone", "rejected")
    shown = table("collected", "source", *numbers, numbers=numbers)
    for result in summary.results:
        shown.add_row(result.key, *(str(getattr(result, name)) for name in numbers))
        for note in result.notes:
            console.print(note, style="yellow", markup=False)
        if result.error:
            console.print(f"{result.key}:", markup=False)
            show_error(result.error)
    console.print(shown)
    for kind, status in ((RefusedError, REFUSED), (ComeBackError, COME_BACK), (EscrowwatchError, FAILED)):
        if summary.errors(kind):
            raise typer.Exit(status)


def add(
    source: Annotated[
        str | None, typer.Argument(help="METHOD:NAME, as telegram:kaka_market, or a link behind it.")
    ] = None,
    *,
    file: Annotated[
        Path | None, typer.Option(help="A CSV whose column `source` names hundreds at once; others are passed over.")
    ] = None,
    folder: Folder = None,
) -> None:
    """Watch a public chat: write its file, which may be changed by hand afterwards."""
    from pipeline.watch_list import add_sources

    written = add_sources(folder or Settings().sources, source, file)
    for path in written:
        sys.stdout.write(f"{path}\n")
    console.print(f"{len(written)} added")


def list_(*, folder: Folder = None) -> None:
    """Show what is watched and how far it has been collected."""
    from collectors.sources import read_sources
    from pipeline.warehouse_session import open_warehouse
    from warehouse.watches import read_watch

    settings = Settings()
    shown = table(
        "sources", "source", "trust", "every", "collected up to", "last looked", "refused", numbers=("collected up to",)
    )
    with open_warehouse(settings) as connection:
        for source in read_sources(folder or settings.sources):
            state = read_watch(connection, source.key)
            looked = f"{state.looked_at:%Y-%m-%d %H:%M}" if state.looked_at else "never"
            shown.add_row(
                source.key,
                source.trust.value,
                str(source.every),
                str(state.bookmark_id),
                looked,
                state.refused_because or "",
            )
    console.print(shown)


def check(*, folder: Folder = None) -> None:
    """Read every source file and say what is wrong with it, without asking any platform."""
    from collectors.sources import read_sources

    console.print(f"{len(read_sources(folder or Settings().sources))} sources, all well-formed")


def approve(
    key: Annotated[str, typer.Argument(help="A source or a candidate as METHOD:NAME.")], *, folder: Folder = None
) -> None:
    """Let a source be collected that is quarantined; a candidate gets its file. Invite links are refused."""
    from pipeline.candidate_sources import approve_source
    from pipeline.warehouse_session import open_warehouse

    settings = Settings()
    with open_warehouse(settings) as connection:
        path = approve_source(connection, folder or settings.sources, key)
    sys.stdout.write(f"{path}\n")


def reject(
    key: Annotated[str, typer.Argument(help="A source or a candidate as METHOD:NAME.")], *, folder: Folder = None
) -> None:
    """Keep a source from being collected; what was stored stays. A candidate is not offered again."""
    from pipeline.candidate_sources import reject_source
    from pipeline.warehouse_session import open_warehouse

    settings = Settings()
    with open_warehouse(settings) as connection:
        reject_source(connection, folder or settings.sources, key)


def add_account(
    name: Annotated[str, typer.Argument(help="A name of your own for the account.")],
    *,
    session: Annotated[str, typer.Option(help="`-`: the StringSession is read from standard input.")],
) -> None:
    """Store an existing session, encrypted under ESCROWWATCH_SESSION_KEY."""
    from pipeline.account_sessions import store_session
    from pipeline.warehouse_session import open_warehouse

    if session != "-":
        message = "a session on the command line would stay in the shell's history; give `--session -` and pipe it in"
        raise typer.BadParameter(message)
    settings = Settings()
    with open_warehouse(settings) as connection:
        store_session(connection, settings, name, sys.stdin.read().strip())
    console.print(f"{name} added")


def login(name: Annotated[str, typer.Argument(help="A name of your own for the account.")]) -> None:
    """Log an account in: Telegram sends a code to its other devices, which is asked for here."""
    from pipeline.account_sessions import log_in
    from pipeline.warehouse_session import open_warehouse

    settings = Settings()
    with open_warehouse(settings) as connection:
        log_in(connection, settings, name)
    console.print(f"{name} logged in")


def account_status() -> None:
    """Show the health of every account, until when it has to wait, and its requests of the day (UTC) with what is left."""
    from pipeline.account_budget import budget_of, today, used_and_left
    from pipeline.warehouse_session import open_warehouse
    from warehouse.accounts import list_accounts, waits
    from warehouse.budgets import uses_of

    settings = Settings()
    with open_warehouse(settings) as connection:
        waiting = waits(connection)
        accounts = list_accounts(connection)
        uses = uses_of(connection, today())
    shown = table("accounts", "account", "state", "since", "has to wait", "requests today", "Telegram said")
    for account in accounts:
        held = [
            f"{wait.method} until {wait.not_before:%Y-%m-%d %H:%M:%S} UTC"
            for wait in waiting
            if wait.account == account.name
        ]
        shown.add_row(
            account.name,
            account.state.value,
            f"{account.state_since:%Y-%m-%d %H:%M}",
            ", ".join(held),
            "\n".join(used_and_left(budget_of(settings), account.name, uses)),
            account.said,
        )
    console.print(shown)
