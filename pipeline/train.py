"""Trains the model where the present one is missing."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from domain.errors import FatalError
from nlp.classify.linear import LinearModel
from nlp.classify.train import train
from nlp.corpus.split import train_split
from nlp.model_store import model_name, model_path


@dataclass(frozen=True, slots=True)
class Trained:
    """The model and where it lies."""

    name: str
    path: Path


def train_model(*, is_forced: bool, say: Callable[[str], None]) -> Trained:
    """Train and store the model of the present corpus and code; raises ``FatalError`` where it cannot be stored."""
    path = model_path()
    if is_forced or not path.is_file():
        store(trained(say), path)
    return Trained(model_name(), path)


def trained(say: Callable[[str], None]) -> LinearModel:
    """A model of the present corpus and code."""
    examples = train_split()
    say(f"training on {len(examples)} messages")
    return train(examples)


def store(model: LinearModel, path: Path) -> None:
    """Put a model at its place. Raises ``FatalError`` where that cannot be written."""
    # Written beside and renamed, so that a killed run leaves no half a model.
    beside = path.with_name(f".{os.getpid()}-{path.name}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        model.save(beside)
        beside.replace(path)
    except OSError as error:
        message = f"{path}: {error.strerror}"
        raise FatalError(message, remedy="install into an environment that you may write to") from error
