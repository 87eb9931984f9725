"""The proof: fault after fault, each followed by a rerun that has to leave what a calm run leaves."""

import random
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

from tests.proofs.faults.blows import KINDS, Struck, kinds_here, strike
from tests.proofs.faults.rehearsal import Rehearsed, compared, outcome_of, rehearse, stage, unsound
from tests.proofs.faults.trial import Ended, Stage, Trial
from tests.proofs.faults.verbs import VERBS

_TRIES, _RERUNS = 8, 4
Say = Callable[[str], None]
Cell = tuple[str, str]


@dataclass(slots=True)
class Result:
    """Points by verb and kind, and how many of them ended otherwise than a calm run."""

    points: Counter[Cell] = field(default_factory=Counter)
    wrong: Counter[Cell] = field(default_factory=Counter)
    missed: Counter[Cell] = field(default_factory=Counter)

    @property
    def is_proved(self) -> bool:
        """Whether every point hit, and all of them ended as a calm run."""
        return not self.wrong and not self.missed


def prove(points: int, size: int, seed: int, *, only: Collection[str] = (), say: Say = print) -> Result:
    """Let so many faults fall; ``only`` some verbs or kinds, where any are named."""
    # Not below a private folder: as root the database server runs as another user.
    folder = Path(tempfile.mkdtemp(prefix="escrowwatch-faults-"))
    folder.chmod(0o755)
    chance = random.Random(seed)  # noqa: S311 - no secret
    result = Result()
    begun = time.monotonic()
    try:
        with stage(folder, size, chance) as made:
            here = kinds_here(made.clock)
            for kind in sorted(set(KINDS) - set(here)):
                say(f"{kind}: not on this machine (the clock needs a C compiler, cc)")
            cells = _cells(points, only, here)
            rehearsed = rehearse(made, size, chance, {verb for verb, _ in cells}, say)
            for number, cell in enumerate(cells, 1):
                say(f"{number:3} {_point(made, rehearsed[cell[0]], cell, chance, result)}")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    _show(result, time.monotonic() - begun, say)
    return result


def _cells(points: int, only: Collection[str], here: Sequence[str]) -> list[Cell]:
    """Verb and kind of each point: as evenly as it goes, the first of them over all verbs and all kinds."""
    verbs = [verb for verb in VERBS if verb in only] or list(VERBS)
    kinds = [kind for kind in here if kind in only] or list(here)
    every = [
        (verb, kinds[(place + turn) % len(kinds)]) for turn in range(len(kinds)) for place, verb in enumerate(verbs)
    ]
    assert set(every) == set(product(verbs, kinds))
    return [cell for start in range(0, points, len(every)) for cell in every[: points - start]]


def _point(made: Stage, rehearsed: Rehearsed, cell: Cell, chance: random.Random, result: Result) -> str:
    """Let one fault fall, run again, compare; what came of it, in words."""
    verb, calm = rehearsed.verb, rehearsed.calm
    result.points[cell] += 1
    struck: Struck | None = None
    for _ in range(_TRIES):
        made.clock.set(0)
        trial = Trial(made, verb, calm.work_s)
        struck = strike(trial, cell[1], calm, chance)
        if struck is not None:
            break
    if struck is None:
        result.missed[cell] += 1
        return f"{verb.name:10} {cell[1]:10} never hit in {_TRIES} tries"
    found = [] if struck.ended.is_foreseen else [f"unforeseen: {struck.ended.last_line}"]
    found += _rerun(trial, rehearsed, struck.ended)
    made.clock.set(0)
    found += compared(rehearsed.outcome, outcome_of(made, verb)) + unsound(made, made.server)
    if found:
        result.wrong[cell] += 1
    verdict = "DIFFERENT" if found else "equal"
    told = f"{verb.name:10} {cell[1]:10} {struck.what}; exit status {struck.ended.status}; after the rerun {verdict}"
    return "\n      ".join((told, *found))


def _rerun(trial: Trial, rehearsed: Rehearsed, first: Ended) -> list[str]:
    """Run the same command again until it is through; what is wrong with that."""
    if first.status == 0 or (trial.verb.name == "package" and (trial.stage.home / "bag").exists()):
        return []
    for _ in range(_RERUNS):
        trial.start()
        ended = trial.end()
        if ended.status == 0 or (ended.status == rehearsed.status and "error:" not in ended.said):
            return []
        if not ended.is_foreseen:
            return [f"the rerun, unforeseen: {ended.last_line}"]
        time.sleep(1)
    return [f"the rerun ends with {ended.status}: {ended.said[-500:]}"]


def _show(result: Result, seconds: float, say: Say) -> None:
    verbs, kinds = (sorted({cell[place] for cell in result.points}) for place in (0, 1))
    say(f"{'':12}" + "".join(f"{kind:>12}" for kind in kinds))
    for verb in verbs:
        told = [f"{result.points[verb, kind] - result.wrong[verb, kind] - result.missed[verb, kind]}"
                f"/{result.points[verb, kind]}" for kind in kinds]  # fmt: skip
        say(f"{verb:12}" + "".join(f"{one:>12}" for one in told))
    say(
        f"{result.points.total()} faults, {result.wrong.total()} ended otherwise than a calm run,"
        f" {result.missed.total()} never hit, {seconds:.0f} s"
    )
