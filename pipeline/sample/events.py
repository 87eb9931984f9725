"""Who posts which line when, and what is posted again."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

from pipeline.sample.lines import Line, TextFile, Thread

# Posts by the hour of the day, UTC: the trade wakes at nine in the morning of UTC+8 and sleeps at three at night.
_HOURS = (5, 6, 7, 7, 6, 7, 8, 8, 8, 8, 7, 7, 8, 9, 9, 8, 6, 5, 3, 1, 1, 1, 2, 3)


@dataclass(frozen=True, slots=True)
class Plan:
    """``total`` posts between two times; ``first_seen_at`` is when the earlier of two looks at the chat was taken."""

    name: str
    total: int
    first_id: int
    starts_at: datetime
    ends_at: datetime
    first_seen_at: datetime | None = None


@dataclass(frozen=True, slots=True, order=True)
class Event:
    """The moment at which ``speaker`` posts a line of a thread."""

    at: datetime
    thread_number: int
    index: int
    thread: Thread = field(compare=False)
    speaker: str = field(compare=False)

    @property
    def line(self) -> Line:
        """The line that is posted."""
        return self.thread.lines[self.index]


def events(plan: Plan, written: TextFile, rng: Random) -> list[Event]:
    """At least ``plan.total`` events in the order of their times; the lines of a thread follow each other."""
    threads = _with_repeats(written.threads, plan.total, rng)
    moments = sorted(_moment(plan, rng) for _ in threads)
    found: list[Event] = []
    for number, (start, thread) in enumerate(zip(moments, threads, strict=True)):
        at = start
        speaker = ""
        people = thread.by or written.people
        if thread.lines[0].day is not None:
            month, day = thread.lines[0].day
            at = at.replace(month=month, day=day)
        for index, _ in enumerate(thread.lines):
            speaker = rng.choice([name for name in people if name != speaker] or people)
            found.append(Event(at, number, index, thread, speaker))
            at += timedelta(seconds=rng.randint(9, 160))
    return sorted(found)


def _with_repeats(threads: Sequence[Thread], total: int, rng: Random) -> list[Thread]:
    repeated = [thread for thread in threads if thread.is_repeated]
    missing = max(0, total - sum(len(thread.lines) for thread in threads))
    # Some posters post all day.
    weights = [rng.choice((1, 1, 2, 4, 9)) for _ in repeated]
    mixed = [*threads, *rng.choices(repeated, weights, k=missing)] if repeated else list(threads)
    rng.shuffle(mixed)
    kept = [at for at, thread in enumerate(mixed) if thread.is_kept_in_order]
    for at, thread in zip(kept, (thread for thread in threads if thread.is_kept_in_order), strict=True):
        mixed[at] = thread
    return mixed


def _moment(plan: Plan, rng: Random) -> datetime:
    days = (plan.ends_at - plan.starts_at).days
    hour = rng.choices(range(24), _HOURS)[0]
    return plan.starts_at + timedelta(days=rng.randrange(days), hours=hour, seconds=rng.randrange(3600))
