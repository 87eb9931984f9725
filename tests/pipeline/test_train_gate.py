"""The gate that a new model has to pass."""

import json
from pathlib import Path

import pytest

from domain.errors import FatalError
from nlp.model_store import model_name, model_path
from pipeline.settings import Settings
from pipeline.train_gate import Scores, train_through_gate


def test_what_falls_is_named() -> None:
    before = Scores(100, 0.9, 0.9, 0.9)
    assert Scores(100, 0.899, 0.95, 0.9).losses(before) == []
    assert Scores(100, 0.88, 0.9, 0.5).losses(before) == [
        "macro_f1 0.900 to 0.880",
        "trafficking_recall 0.900 to 0.500",
    ]


@pytest.mark.slow
def test_a_worse_model_is_not_put_in_place_and_an_equal_one_is(tmp_path: Path) -> None:
    settings = Settings.model_validate({"home": tmp_path})
    record = tmp_path / "models" / "promoted.json"
    scores = train_through_gate(settings, print, 60)
    assert json.loads(record.read_text(encoding="utf-8"))["model"] == model_name()
    assert not (tmp_path / "models" / "candidate.npz").exists()
    # Better than any model of sixty messages can be.
    fields = {"model": "a better one", "messages": scores.messages, "risk_f1": 0.0, "trafficking_recall": 0.0}
    record.write_text(json.dumps({**fields, "macro_f1": 2.0}), encoding="utf-8")
    in_place = model_path().stat().st_mtime_ns
    with pytest.raises(FatalError, match=r"macro_f1 2\.000 to"):
        train_through_gate(settings, print, 60)
    assert model_path().stat().st_mtime_ns == in_place
    assert (tmp_path / "models" / "candidate.npz").is_file()
