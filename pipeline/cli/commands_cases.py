"""Commands about cases and those whom they protect: ``case``, ``rescue``."""

import json
import sys
from typing import Annotated

import typer

from pipeline.cli.console import console
from pipeline.settings import Settings

_Name = Annotated[str, typer.Argument(metavar="CASE", help="The name of the case.")]
_Why = Annotated[str, typer.Option(help="Why; it is kept.")]


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    group = typer.Typer(help="Cases: what is investigated, by whom, on what ground.", no_args_is_help=True)
    group.command(epilog='Example: escrowwatch case new lantern --purpose "its teams" --ground "order 7 of 1 March"')(
        new
    )
    group.command(epilog='Example: escrowwatch case add lantern telegram:1001/17 --why "names the payee"')(add)
    group.command(epilog="Example: escrowwatch case member lantern li.wen")(member)
    group.command("list", epilog="Example: escrowwatch case list")(list_cases)
    group.command(epilog="Example: escrowwatch case show lantern")(show)
    group.command(epilog="Example: escrowwatch case close lantern")(close)
    app.add_typer(group, name="case")
    app.command(epilog='Example: escrowwatch rescue --why "call of 3 March" --chat telegram:1001')(rescue)


def new(
    name: Annotated[str, typer.Argument(metavar="CASE", help="Small letters, digits and -.")],
    *,
    purpose: Annotated[str, typer.Option(help="What the case is for.")],
    ground: Annotated[str, typer.Option(help="The legal ground on which rows are looked at.")],
) -> None:
    """Open a case; the login that opens it works on it."""
    from pipeline.warehouse_session import open_warehouse
    from warehouse.cases import open_case

    with open_warehouse(Settings()) as connection:
        open_case(connection, name, purpose, ground)
    console.print("opened")


def add(
    name: _Name,
    what: Annotated[
        list[str],
        typer.Argument(
            help="telegram:1001/17, telegram:1001, wallet:tron:T…, handle:telegram:name, everything.", metavar="WHAT…"
        ),
    ],
    *,
    why: _Why,
) -> None:
    """Add messages, chats, wallets or handles to a case.

    Members add messages that they see. Chats, wallets and handles open rows to the members: they are for administrators.
    """
    from pipeline.case_targets import parse_target, target_text
    from pipeline.warehouse_session import open_warehouse
    from warehouse.cases import add_item

    with open_warehouse(Settings()) as connection:
        for text in what:
            target = parse_target(connection, text)
            is_new = add_item(connection, name, target, why)
            sys.stdout.write(f"{target_text(target)}\t{'added' if is_new else 'known'}\n")


def member(
    name: _Name,
    login: Annotated[str, typer.Argument(help="A login of the database.")],
    *,
    remove: Annotated[bool, typer.Option("--remove", help="Take the login off the case.")] = False,
) -> None:
    """Let a login work on a case, or no longer; for administrators."""
    from pipeline.warehouse_session import open_warehouse
    from warehouse.cases import add_member, remove_member

    with open_warehouse(Settings()) as connection:
        if remove:
            remove_member(connection, name, login)
        else:
            add_member(connection, name, login)
    console.print("removed" if remove else "added")


def list_cases() -> None:
    """List the cases of this login; all of them for administrators."""
    from pipeline.warehouse_session import open_warehouse
    from warehouse.cases import cases

    with open_warehouse(Settings()) as connection:
        found = cases(connection)
    for one in found:
        state = "closed" if one.closed_at else "held" if one.is_held else "open"
        fields = (one.name, state, f"{one.opened_at:%Y-%m-%d}", one.opened_by, str(one.item_count), one.purpose)
        sys.stdout.write("\t".join(" ".join(field.split()) for field in fields) + "\n")
    console.print(f"{len(found)} cases")


def show(name: _Name) -> None:
    """Show one case as JSON: its ground, its members, and what it names, with who, when and why."""
    from domain.errors import FatalError
    from pipeline.case_targets import target_text
    from pipeline.warehouse_session import open_warehouse
    from warehouse.cases import case_items, cases

    with open_warehouse(Settings()) as connection:
        found = cases(connection, name)
        if not found:
            message = f"this login has no case {name}"
            raise FatalError(message, remedy="`escrowwatch case list` shows the cases of this login")
        items = case_items(connection, name)
    one = found[0]
    shown = {
        "case": one.name,
        "purpose": one.purpose,
        "legal_ground": one.legal_ground,
        "opened": {"by": one.opened_by, "at": one.opened_at.isoformat()},
        "closed": None if one.closed_at is None else {"by": one.closed_by, "at": one.closed_at.isoformat()},
        "is_held": one.is_held,
        "members": list(one.members),
        "items": [
            {"what": target_text(item.target), "why": item.why, "by": item.added_by, "at": item.added_at.isoformat()}
            for item in items
        ],
    }
    sys.stdout.write(json.dumps(shown, indent=1) + "\n")


def close(name: _Name) -> None:
    """Close a case: it shows nothing to its members any longer, and its record stays."""
    from pipeline.warehouse_session import open_warehouse
    from warehouse.cases import close_case

    with open_warehouse(Settings()) as connection:
        close_case(connection, name)
    console.print("closed")


def rescue(
    *,
    why: _Why,
    chat: Annotated[str | None, typer.Option(help="telegram:1001 or telegram:1001/17; every chat by default.")] = None,
) -> None:
    """Show what is known of victims, people at risk first; every call is in the audit log. For the role rescue.

    One line each, separated by tabs: message, posted at, whether at risk, role, kind, what names the person, the text.
    """
    from pipeline.rescue import victim_lines
    from pipeline.warehouse_session import open_warehouse

    with open_warehouse(Settings()) as connection:
        lines = victim_lines(connection, why, chat)
    for line in lines:
        sys.stdout.write(f"{line}\n")
    console.print(f"{len(lines)} mentions; this read is in the audit log")
