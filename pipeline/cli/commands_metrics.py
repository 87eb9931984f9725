"""Figures for whoever watches the system: ``metrics``."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.console import console
from pipeline.settings import Settings


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command(epilog="Example: escrowwatch metrics --port 9187")(metrics)


def metrics(
    *,
    port: Annotated[int | None, typer.Option(min=1024, max=65535, help="Serve them at /metrics until stopped.")] = None,
    address: Annotated[str, typer.Option(help="Where to listen; within a container 0.0.0.0.")] = "127.0.0.1",
    every: Annotated[int, typer.Option(min=5, help="Seconds between two looks at the warehouse.")] = 60,
    file: Annotated[
        Path | None, typer.Option(help="Write them to this file, for node exporter's textfile collector.")
    ] = None,
) -> None:
    """Print the system's figures as OpenMetrics text, write them to a file, or serve them.

    Messages and the newest one by chat, versions unread and unpublished, waits in force, accounts by state, open alerts,
    sizes, the last publishing. They name chats: keep the address on loopback or a network of your own.
    """
    from pipeline.metrics import metrics_text
    from pipeline.metrics_server import serve_metrics, write_metrics

    settings = Settings()
    if file:
        write_metrics(settings, file)
    elif port:
        console.print(f"serving http://{address}:{port}/metrics")
        serve_metrics(settings, address, port, every)
    else:
        sys.stdout.write(metrics_text(settings))
