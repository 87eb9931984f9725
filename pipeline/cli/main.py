"""The program: one typer command for each verb, and the exit statuses that all of them share."""

import sys
from typing import Annotated

import typer
from pydantic import ValidationError
from pydantic_settings import SettingsError

from domain.errors import ComeBackError, EscrowwatchError, RefusedError
from pipeline.cli import (
    commands_alerts,
    commands_cases,
    commands_checks,
    commands_collect,
    commands_database,
    commands_evidence,
    commands_history,
    commands_language,
    commands_metrics,
    commands_package,
    commands_reports,
    commands_warehouse,
)
from pipeline.cli.console import COME_BACK, FAILED, INTERRUPTED, REFUSED, show_error
from pipeline.logs import configure_logs
from pipeline.settings import unusable_settings

app = typer.Typer(
    name="escrowwatch",
    help="Sees into guarantee markets: chat exports in, classified and searchable listings out.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for group in (
    commands_warehouse,
    commands_history,
    commands_collect,
    commands_alerts,
    commands_language,
    commands_metrics,
    commands_package,
    commands_reports,
    commands_cases,
    commands_checks,
    commands_database,
    commands_evidence,
):
    group.register(app)


@app.callback()
def _options(
    *, verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Log what is done, on stderr.")] = False
) -> None:
    configure_logs(is_verbose=verbose)


def main() -> None:
    """Run the program; errors that were foreseen are shown without a traceback, with their remedy."""
    try:
        app()
    except RefusedError as error:
        show_error(error)
        sys.exit(REFUSED)
    except ComeBackError as error:
        show_error(error)
        sys.exit(COME_BACK)
    except EscrowwatchError as error:
        show_error(error)
        sys.exit(FAILED)
    except (ValidationError, SettingsError) as error:
        show_error(unusable_settings(error))
        sys.exit(FAILED)
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except BrokenPipeError:
        # The reader of our output (head, less) went away: nothing is left to say, not even by the interpreter's flush.
        sys.stderr.close()
        sys.exit(FAILED)
