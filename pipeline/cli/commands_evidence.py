"""Commands of the evidence: ``seal``, ``verify``, ``redact``."""

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.console import FAILED, console, progress
from pipeline.settings import Settings

if TYPE_CHECKING:
    from pipeline.verify import VerifyResult

_SHOWN_FAULTS = 20


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command(epilog="Example: escrowwatch seal")(seal)
    app.command(epilog="Example: escrowwatch verify --all --head /mnt/anchor/heads.jsonl")(verify)
    app.command(
        epilog="Example: escrowwatch redact telegram:1001/17 --by 'A. Officer' --reason 'shows a victim' "
        "--ground 'GDPR Art. 17'"
    )(redact)


def seal() -> None:
    """Close what has been stored with a signed head, and fetch the time-stamps that are due.

    Import and collect do this by themselves; run it on a schedule for authorities that failed, and once after an upgrade
    for what was stored before there was a chain. Names the heads that still wait for a time-stamp, and of which authority.
    """
    from pipeline.evidence import seal as close
    from pipeline.warehouse_session import open_warehouse

    settings = Settings()
    with open_warehouse(settings) as connection, console.status("seal"):
        sealed = close(connection, settings, "seal")
    for head in sealed.heads:
        sys.stdout.write(f"{head.number}\t{head.sha256.hex()}\n")
    for failure in sealed.failed:
        console.print(failure, style="yellow", markup=False)
    for one in sealed.waiting:
        again = f"asked again after {one.not_before:%Y-%m-%d %H:%M:%S} UTC"
        console.print(f"head {one.number} waits for {one.authority}: tried {one.tries} times, {again}", markup=False)
    console.print(f"{sealed.linked} captures linked, {len(sealed.heads)} heads, {sealed.stamped} time-stamps")
    if sealed.failed:
        raise typer.Exit(FAILED)


def verify(
    *,
    source: Annotated[str | None, typer.Option(help="Only the chain of this source, as telegram:1001.")] = None,
    since: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Only what was closed since this day, in UTC.")
    ] = None,
    check_all: Annotated[bool, typer.Option("--all", help="Check again what was found in order before.")] = False,
    head: Annotated[
        Path | None, typer.Option(help="A file of heads kept elsewhere (heads.jsonl), to compare with.")
    ] = None,
) -> None:
    """Check captures, links, signed heads, redactions and time-stamps, and name what is wrong.

    By default what came since the last check without a fault; a later change of older rows is found by --all. The exit
    status is 1 for any fault.
    """
    from pipeline.verify import VerifyRequest
    from pipeline.verify import verify as check
    from pipeline.warehouse_session import open_warehouse, warehouse_dsn

    settings = Settings()
    day = None if since is None else since.replace(tzinfo=UTC)
    request = VerifyRequest(source, day, is_all=check_all, anchor=head)
    with open_warehouse(settings) as connection, progress("heads") as bar:
        task = bar.add_task("verify", total=None)
        result = check(
            connection,
            warehouse_dsn(settings),
            settings,
            request,
            lambda done, total: bar.update(task, completed=done, total=total),
        )
    _show(result)
    if result.faults:
        raise typer.Exit(FAILED)


def _show(result: "VerifyResult") -> None:
    for fault in result.faults[:_SHOWN_FAULTS]:
        sys.stdout.write(f"{fault.place}: {fault.field}: {fault.said}\n")
    if len(result.faults) > _SHOWN_FAULTS:
        sys.stdout.write(f"… and {len(result.faults) - _SHOWN_FAULTS} more\n")
    console.print(f"{result.links + result.unsealed} links under {result.heads} heads checked")
    console.print(f"heads up to {result.anchored} are anchored, up to {result.stamped} time-stamped")
    if result.stamped and not result.is_authority_checked:
        said = "who signed the time-stamps was not checked: ESCROWWATCH_TSA_CA names the authorities' certificates"
        console.print(f"{said}, and `openssl` has to be there", style="yellow")
    covered = max(result.anchored, result.stamped)
    if covered < result.last_head:
        console.print(f"no anchor and no time-stamp covers heads {covered + 1} to {result.last_head}", style="yellow")
    if result.unsealed:
        console.print(f"{result.unsealed} links lie under no head yet: `escrowwatch seal` closes them", style="yellow")


def redact(
    place: Annotated[str, typer.Argument(metavar="PLATFORM:CHAT/ID", help="The message, as telegram:1001/17.")],
    *,
    by: Annotated[str, typer.Option(help="Who orders it.")],
    reason: Annotated[str, typer.Option(help="Why.")],
    ground: Annotated[str, typer.Option(help="The legal ground.")],
) -> None:
    """Destroy the content of every capture of a message, for the law or for a victim; this cannot be undone.

    The redaction is itself recorded and signed, and the chain still verifies: it shows that something stood there.
    """
    from pipeline.redact import redact as destroy
    from pipeline.warehouse_session import open_warehouse
    from warehouse.redaction import Order

    settings = Settings()
    with open_warehouse(settings) as connection:
        done = destroy(connection, settings, place, Order(by, reason, ground))
    console.print(f"redaction {done.number}: {done.captures} captures, {len(done.files)} media files")
