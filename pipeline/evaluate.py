"""Scores the model against labelled messages."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from domain.errors import FatalError
from domain.reading import Context
from nlp.corpus.split import test_split
from nlp.corpus.voices import read_voice
from nlp.evaluation import Evaluation, by_language, evaluate
from nlp.reader import Reader


@dataclass(frozen=True, slots=True)
class Scored:
    """The scores of all messages and of each language."""

    model: str
    all: Evaluation
    languages: dict[str, Evaluation]


def evaluate_files(reader: Reader, files: Sequence[Path]) -> Scored:
    """Score ``reader`` on labelled JSON lines, or on the corpus's frozen test split where no file is named."""
    gold = [labels for file in files for labels in read_labels(file)] if files else frozen_labels()
    readings = list(reader.read_many((labels["text"], Context()) for labels in gold))
    return Scored(reader.model, evaluate(gold, readings), by_language(gold, readings))


def score_labels(reader: Reader, gold: Sequence[dict[str, Any]]) -> Evaluation:
    """The scores of ``reader`` on labelled messages."""
    return evaluate(gold, list(reader.read_many((labels["text"], Context()) for labels in gold)))


def frozen_labels() -> list[dict[str, Any]]:
    """The frozen test split as labelled JSON objects."""
    return [example.as_json() for example in test_split()]


def read_labels(file: Path) -> list[dict[str, Any]]:
    """Read labelled JSON lines, or a voice of the corpus (``.txt``); raises ``FatalError`` naming the file and the line."""
    if file.suffix == ".txt" and file.is_file():
        return [example.as_json() for example in read_voice(file)]
    labels = []
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        message = f"{file}: {error}"
        raise FatalError(message, remedy="name a readable file of JSON lines in UTF-8") from error
    for number, line in enumerate(lines, start=1):
        if line.strip():
            labels.append(_labels(file, number, line))
    return labels


def _labels(file: Path, number: int, line: str) -> dict[str, Any]:
    try:
        fields = json.loads(line)
    except ValueError as error:
        message = f"{file}, line {number}: {error}"
        raise FatalError(message, remedy="one JSON object a line") from error
    if not isinstance(fields, dict) or not isinstance(fields.get("text"), str):
        message = f"{file}, line {number}: no object with a text"
        raise FatalError(message, remedy='each line holds at least {"id", "text", "category", "side"}')
    return fields
