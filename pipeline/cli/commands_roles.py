"""Who may do what, and who did: ``db grant|roles|audit``."""

import os
import sys
from typing import Annotated

import typer

from pipeline.cli.console import FAILED, console
from pipeline.settings import Settings


def register(group: typer.Typer) -> None:
    """Add the commands of this module to ``db``."""
    group.command(epilog="Example: escrowwatch db grant investigator li.wen --create")(grant)
    group.command(epilog="Example: escrowwatch db roles | grep publisher")(roles)
    group.command(epilog="Example: escrowwatch db audit --action read_victims")(audit)


def grant(
    role: Annotated[
        str, typer.Argument(help="collector, reader_model, investigator, publisher, rescue, auditor or admin.")
    ],
    login: Annotated[str, typer.Argument(help="A login of the database.")],
    *,
    create: Annotated[
        bool,
        typer.Option(
            "--create", help="Make the login; its password is ESCROWWATCH_NEW_PASSWORD, or is made up and shown once."
        ),
    ] = False,
    revoke: Annotated[bool, typer.Option("--revoke", help="Take the role away instead.")] = False,
) -> None:
    """Let a login hold a role. Makes the roles where they are absent, and brings their rights up to date.

    For the owner of the warehouse. The password goes to stdout, and to no log: the server is told its verifier only.
    """
    from contextlib import closing

    from pipeline.warehouse_session import warehouse_dsn
    from warehouse.connection import connect
    from warehouse.embedded import allow_logins
    from warehouse.migrate import migrate
    from warehouse.roles import create_login, grant_role, revoke_role, set_up_roles

    settings = Settings()
    if settings.dsn is None:
        allow_logins(settings.home)
    with closing(connect(warehouse_dsn(settings))) as connection:
        migrate(connection)
        set_up_roles(connection)
        if revoke:
            revoke_role(connection, role, login)
            console.print("revoked")
            return
        if create:
            given = os.environ.get("ESCROWWATCH_NEW_PASSWORD")
            password = create_login(connection, login, given)
            if not given:
                sys.stdout.write(f"{password}\n")
        grant_role(connection, role, login)
    console.print("granted")


def roles() -> None:
    """Show who may do what, as it is in the database, and where that differs from what it should be.

    Tab-separated: role, may, MISSING or UNEXPECTED, privileges, object. Ends with status 1 where anything differs.
    """
    from pipeline.role_table import role_lines
    from pipeline.warehouse_session import open_warehouse
    from warehouse.roles import role_reports

    with open_warehouse(Settings()) as connection:
        reports = role_reports(connection)
    for line in role_lines(reports):
        sys.stdout.write(f"{line}\n")
    if not any(report.exists for report in reports):
        console.print("no roles yet: `escrowwatch db grant ROLE LOGIN --create` makes them")
    elif any(report.missing or report.unexpected for report in reports):
        console.print(
            "[bold red]the rights are not what they should be[/]: `escrowwatch db grant` puts those of roles right"
        )
        raise typer.Exit(FAILED)


def audit(
    *,
    login: Annotated[str | None, typer.Option(help="Of this login only.")] = None,
    action: Annotated[str | None, typer.Option(help="read_victims, export, report, grant, case_item, …")] = None,
    limit: Annotated[int, typer.Option(min=1, help="At most so many, the newest.")] = 1000,
) -> None:
    """List who read victims' fields, took rows out, and changed cases or roles; for auditors and the owner.

    Tab-separated: when, login, address, action, subject, rows, why.
    """
    from pipeline.warehouse_session import open_warehouse
    from reports.defang import excerpt
    from warehouse.audit import entries

    with open_warehouse(Settings()) as connection:
        found = entries(connection, login=login, action=action, limit=limit)
    for one in found:
        rows = "" if one.row_count is None else str(one.row_count)
        fields = (one.login, one.address or "", one.action, excerpt(one.subject), rows, excerpt(one.why or ""))
        sys.stdout.write(f"{one.at:%Y-%m-%d %H:%M:%S} UTC\t" + "\t".join(fields) + "\n")
    console.print(f"{len(found)} entries")
