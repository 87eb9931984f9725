"""Trains the model anew and lets it pass only where it is not worse than the one in place."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from domain.errors import FatalError
from domain.vocabulary import Category
from nlp.model_store import model_name, model_path
from nlp.reader import Reader
from pipeline.evaluate import frozen_labels, score_labels
from pipeline.settings import Settings
from pipeline.train import store, trained

# Two trainings differ by chance of the messages that were added; less than this is no loss.
_TOLERANCE = 0.005


@dataclass(frozen=True, slots=True)
class Scores:
    """What the gate looks at, over so many ``messages`` of the frozen split."""

    messages: int
    macro_f1: float
    risk_f1: float
    trafficking_recall: float

    def losses(self, before: "Scores") -> list[str]:
        """The scores that have fallen by more than the tolerance, in words."""
        names = ("macro_f1", "risk_f1", "trafficking_recall")
        pairs = [(name, getattr(before, name), getattr(self, name)) for name in names]
        return [f"{name} {old:.3f} to {new:.3f}" for name, old, new in pairs if new < old - _TOLERANCE]


def train_through_gate(settings: Settings, say: Callable[[str], None], most_messages: int | None = None) -> Scores:
    """Train anew, score on the frozen split, and put the model in place only where no score has fallen.

    ``most_messages`` bounds the split, by every n-th message. The scores of the model in place stand in
    ``models/promoted.json`` of the home; where they are missing, or are over another number of messages, it is scored first.
    Raises ``FatalError`` naming the scores that fell; the candidate is kept beside them.
    """
    folder = settings.home / "models"
    folder.mkdir(parents=True, exist_ok=True)
    labels = frozen_labels()
    step = 1 if most_messages is None else max(1, -(-len(labels) // most_messages))
    labels = labels[::step]
    record, path = folder / "promoted.json", model_path()
    before = _promoted(record, len(labels))
    if before is None and path.is_file():
        before = _scores(path, labels)
        say(f"in place: {before}")
    candidate = folder / "candidate.npz"
    model = trained(say)
    store(model, candidate)
    scores = _scores(candidate, labels)
    say(f"candidate: {scores}")
    losses = scores.losses(before) if before else []
    if losses:
        message = f"the candidate is worse and not put in place: {', '.join(losses)}"
        raise FatalError(message, remedy=f"look at what was added to the corpus; the candidate is {candidate}")
    store(model, path)
    candidate.unlink()
    record.write_text(json.dumps({"model": model_name(), **asdict(scores)}, indent=1) + "\n", encoding="utf-8")
    return scores


def _promoted(record: Path, messages: int) -> Scores | None:
    if not record.is_file():
        return None
    fields = json.loads(record.read_text(encoding="utf-8"))
    fields.pop("model")
    scores = Scores(**fields)
    return scores if scores.messages == messages else None


def _scores(model: Path, labels: list[dict[str, Any]]) -> Scores:
    score = score_labels(Reader(model), labels)
    recall = score.categories[Category.TRAFFICKING].recall
    return Scores(len(labels), score.macro_f1, score.victim_at_risk.f1, recall)
