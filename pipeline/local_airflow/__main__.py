"""``python -m pipeline.local_airflow start|stop``, as ``make airflow`` and ``make airflow-stop`` call it."""

import sys
from typing import Annotated

import typer

from domain.errors import EscrowwatchError
from pipeline.cli.console import FAILED, console, show_error
from pipeline.local_airflow import start as local
from pipeline.local_airflow.place import Place
from pipeline.settings import Settings

app = typer.Typer(help="A whole Airflow on this machine alone.", no_args_is_help=True, pretty_exceptions_enable=False)
Port = Annotated[int, typer.Option(min=1, max=65_535, help="The port on loopback.")]


def _say(text: str) -> None:
    console.print(text, markup=False, soft_wrap=True)


@app.command(epilog="Example: python -m pipeline.local_airflow start --port 8089")
def start(
    *,
    port: Port = 8080,
    sample: Annotated[bool, typer.Option(help="Put the sample chats into the drop folder.")] = True,
) -> None:
    """Start it and wait until it is healthy."""
    local.start(Place(Settings(), port), _say, with_sample=sample)


@app.command(epilog="Example: python -m pipeline.local_airflow stop")
def stop() -> None:
    """End exactly what was started; also after a crash."""
    local.stop(Place(Settings(), 0), _say)


try:
    app()
except EscrowwatchError as error:
    show_error(error)
    sys.exit(FAILED)
