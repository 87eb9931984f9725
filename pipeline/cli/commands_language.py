"""Commands around the model: ``understand``, ``evaluate``, ``train``."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.console import FAILED, console
from pipeline.cli.inputs import open_lines


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command(epilog="""Example: echo '{"id": 1, "text": "收人 打字快的 8000U 一个"}' | escrowwatch understand""")(
        understand
    )
    app.command(epilog="Example: escrowwatch evaluate --card MODEL_CARD.md")(evaluate)
    app.command(epilog="Example: escrowwatch train --if-needed")(train)


def understand(
    file: Annotated[Path | None, typer.Argument(help="JSON lines; standard input where none is named.")] = None,
) -> None:
    """Read JSON lines {"id", "text"} and write the reading of each as a JSON line, in order, without a warehouse.

    Optional keys of a line: chat_kind (adverts, notices and news have a say), sender_role (market_staff, official,
    moderator, arbitrator and escrow have), reply_to_text, album_texts, links. A line that cannot be read gets
    an error line in its place, and the exit status is 1.
    """
    from nlp.reader import Reader
    from pipeline.understand_lines import understand_lines

    reader = Reader()
    errors = 0
    with open_lines(file) as lines:
        for line, is_error in understand_lines(reader, lines):
            sys.stdout.buffer.write(line)
            errors += is_error
    sys.stdout.buffer.flush()
    if errors:
        console.print(f"{errors} lines could not be read: their output lines say why")
        raise typer.Exit(FAILED)


def evaluate(
    files: Annotated[
        list[Path] | None,
        typer.Argument(help="Labelled JSON lines, or voices of the corpus (.txt); the frozen test split where none."),
    ] = None,
    card: Annotated[
        Path | None, typer.Option(help="Write the model card to this file, and its pictures to docs/model beside it.")
    ] = None,
) -> None:
    """Score the model against labelled messages: precision, recall and F1 per category, and per language and category.

    Side, risk flag, entities by kind and calibration too.
    """
    from nlp.reader import Reader
    from pipeline.evaluate import evaluate_files
    from pipeline.evaluation_text import evaluation_text
    from pipeline.model_card import write_card

    if card and files:
        message = "the card is about the frozen split: name no files"
        raise typer.BadParameter(message, param_hint="--card")
    scored = evaluate_files(Reader(), files or [])
    print(evaluation_text(scored))  # noqa: T201  # the command's result
    for path in write_card(scored, card) if card else []:
        console.print(f"written: {path}")


def train(
    *,
    if_needed: Annotated[
        bool, typer.Option("--if-needed", help="Do nothing where the present model is trained.")
    ] = False,
) -> None:
    """Train the model from the shipped corpus; the same corpus and code give the same model."""
    from pipeline.train import train_model

    outcome = train_model(is_forced=not if_needed, say=console.print)
    print(f"{outcome.name} {outcome.path}")  # noqa: T201  # the command's result
