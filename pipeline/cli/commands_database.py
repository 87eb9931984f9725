"""Housekeeping of the warehouse: ``db migrate|status|dsn|start|stop``, and the groups of ``db`` in other modules."""

import sys

import typer

from pipeline.cli import commands_backup, commands_retention, commands_roles
from pipeline.cli.console import FAILED, console
from pipeline.settings import Settings


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    group = typer.Typer(help="The warehouse: where it is, who may do what in it, its backups.", no_args_is_help=True)
    group.command(epilog="Example: escrowwatch db migrate")(migrate)
    group.command(epilog="Example: escrowwatch db status")(status)
    group.command(epilog='Example: psql "$(escrowwatch db dsn)"')(dsn)
    group.command(epilog="Example: escrowwatch db start")(start)
    group.command(epilog="Example: escrowwatch db stop")(stop)
    commands_roles.register(group)
    commands_backup.register(group)
    commands_retention.register(group)
    app.add_typer(group, name="db")


def migrate() -> None:
    """Bring the warehouse's tables up to date, those of the months to come too; running it again changes nothing."""
    from contextlib import closing

    from pipeline.warehouse_session import warehouse_dsn
    from warehouse.connection import connect
    from warehouse.migrate import migrate as apply
    from warehouse.months import make_months

    with closing(connect(warehouse_dsn(Settings()))) as connection:
        applied = apply(connection)
        make_months(connection)
    for name in applied:
        sys.stdout.write(f"{name}\n")
    console.print(f"{len(applied)} migrations applied")


def status() -> None:
    """Show where the warehouse is, whether it runs, and whether its tables are up to date."""
    from contextlib import closing

    from pipeline.warehouse_session import warehouse_dsn
    from warehouse.connection import connect
    from warehouse.embedded import status as embedded_status
    from warehouse.migrate import pending

    settings = Settings()
    if settings.dsn is None:
        state = embedded_status(settings.home)
        sys.stdout.write(f"embedded server in {state.data_dir}: {'running' if state.is_running else 'not running'}\n")
        if not state.is_running:
            raise typer.Exit(FAILED)
        sys.stdout.write(f"PostgreSQL {state.version}, port {state.port}\n")
    with closing(connect(warehouse_dsn(settings))) as connection:
        waiting = pending(connection)
    sys.stdout.write(f"pending migrations: {', '.join(waiting) or 'none'}\n")


def dsn() -> None:
    """Print a DSN for psql; the embedded server is started if need be. It holds the password: do not paste it."""
    from pipeline.warehouse_session import warehouse_dsn

    sys.stdout.write(f"{warehouse_dsn(Settings())}\n")


def start() -> None:
    """Start the embedded server."""
    from pipeline.warehouse_session import warehouse_dsn

    settings = Settings()
    if settings.dsn:
        console.print("ESCROWWATCH_DSN names a server of your own: nothing to start")
        return
    warehouse_dsn(settings)
    console.print("running")


def stop() -> None:
    """Stop the embedded server of this home, and no other."""
    from warehouse.embedded import stop as stop_embedded

    was_running = stop_embedded(Settings().home)
    console.print("stopped" if was_running else "was not running")
