"""What the commands show a person, all of it on stderr."""

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn
from rich.table import Table

from domain.errors import EscrowwatchError
from pipeline.logs import redact

FAILED, REFUSED, COME_BACK, INTERRUPTED = 1, 3, 75, 130
console = Console(stderr=True, highlight=False)


def show_error(error: EscrowwatchError) -> None:
    """Say what is wrong and what to do about it."""
    console.print(f"[bold red]error:[/] {escape(redact(str(error)))}")
    if error.remedy:
        console.print(f"[bold]remedy:[/] {escape(redact(error.remedy))}")


@contextmanager
def progress(unit: str) -> Iterator[Progress]:
    """A progress bar for work that a person waits for; nothing is drawn where stderr is no terminal."""
    columns = (
        TextColumn("[bold]{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        MofNCompleteColumn(),
        TextColumn(unit),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        yield bar


def table(title: str, *columns: str, numbers: tuple[str, ...] = ()) -> Table:
    """A table whose columns named in ``numbers`` are set to the right."""
    made = Table(title=title, title_justify="left", title_style="bold", show_edge=False, pad_edge=False)
    for column in columns:
        made.add_column(column, justify="right" if column in numbers else "left")
    return made
