"""The option that asks what was shown on a day."""

from datetime import datetime
from typing import Annotated

import typer

AsOf = Annotated[
    str | None,
    typer.Option(
        metavar="DAY|TIME",
        help="What was shown then: 2026-05-04 (its end, UTC) or 2026-05-04T12:00. What was redacted or hidden since is gone.",
    ),
]


def instant_or_none(written: str | None) -> datetime | None:
    """The instant of the option. Raises ``FatalError`` for what is none."""
    from warehouse.past import instant

    return None if written is None else instant(written)
