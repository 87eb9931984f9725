"""Scores readings against labelled messages."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

from domain.reading import Reading
from domain.vocabulary import Category

# Where in the key of an entity its kind stands: kind of price, chain, platform.
_KIND_AT = {"prices": 2, "wallets": 0, "handles": 0}
_ENTITIES = tuple(_KIND_AT)


@dataclass(slots=True)
class Counts:
    """Hits, false alarms and misses."""

    hits: int = 0
    false_alarms: int = 0
    misses: int = 0

    @property
    def precision(self) -> float:
        """Share of what was found that is right; 0 where nothing was found."""
        return self.hits / (self.hits + self.false_alarms) if self.hits + self.false_alarms else 0.0

    @property
    def recall(self) -> float:
        """Share of what is there that was found; 0 where nothing is there."""
        return self.hits / (self.hits + self.misses) if self.hits + self.misses else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = 2 * self.hits + self.false_alarms + self.misses
        return 2 * self.hits / both if both else 0.0

    @property
    def support(self) -> int:
        """How many there are in the gold labels."""
        return self.hits + self.misses


@dataclass(frozen=True, slots=True)
class Bin:
    """Messages of like confidence: the mean of it, the share that is right, how many they are."""

    confidence: float
    accuracy: float
    messages: int


@dataclass(slots=True)
class Evaluation:
    """The scores of one run. ``confusion`` counts ``(gold, answer)`` pairs of categories; ``kinds`` of each entity its kinds."""

    messages: int = 0
    right: int = 0
    hard: Counts = field(default_factory=Counts)
    side: Counts = field(default_factory=Counts)
    victim_at_risk: Counts = field(default_factory=Counts)
    categories: dict[str, Counts] = field(default_factory=lambda: defaultdict(Counts))
    entities: dict[str, Counts] = field(default_factory=lambda: {name: Counts() for name in _ENTITIES})
    kinds: dict[tuple[str, str], Counts] = field(default_factory=lambda: defaultdict(Counts))
    confusion: Counter[tuple[str, str]] = field(default_factory=Counter)
    calibration: list[tuple[float, bool]] = field(default_factory=list)
    reviewed: Counts = field(default_factory=Counts)

    @property
    def accuracy(self) -> float:
        """Share of messages whose category is right."""
        return self.right / self.messages if self.messages else 0.0

    @property
    def macro_precision(self) -> float:
        """Mean precision over the categories that occur in the gold labels."""
        return _mean([counts.precision for counts in self._occurring])

    @property
    def macro_recall(self) -> float:
        """Mean recall over the categories that occur in the gold labels."""
        return _mean([counts.recall for counts in self._occurring])

    @property
    def macro_f1(self) -> float:
        """Mean F1 over the categories that occur in the gold labels."""
        return _mean([counts.f1 for counts in self._occurring])

    @property
    def _occurring(self) -> list[Counts]:
        return [counts for counts in self.categories.values() if counts.support]

    @property
    def calibration_error(self) -> float:
        """Expected calibration error of the category over ten equal bins of confidence."""
        gaps = sum(abs(one.confidence - one.accuracy) * one.messages for one in self.calibration_bins)
        return gaps / len(self.calibration) if self.calibration else 0.0

    @property
    def calibration_bins(self) -> list[Bin]:
        """The bins of confidence that are not empty, from low to high."""
        bins: dict[int, list[tuple[float, bool]]] = defaultdict(list)
        for confidence, is_right in self.calibration:
            bins[min(int(confidence * 10), 9)].append((confidence, is_right))
        return [
            Bin(sum(c for c, _ in rows) / len(rows), sum(r for _, r in rows) / len(rows), len(rows))
            for _, rows in sorted(bins.items())
        ]


def evaluate(gold: Sequence[Mapping[str, Any]], readings: Iterable[Reading]) -> Evaluation:
    """Score ``readings`` against labelled messages (objects of the JSON contract), in the same order.

    Keys that a labelled message lacks are not scored; amounts are compared as decimals.
    """
    result = Evaluation()
    for labels, reading in zip(gold, readings, strict=True):
        result.messages += 1
        if "category" in labels:
            _score_category(result, labels, reading)
        if labels.get("side", "none") != "none":
            _count(result.side, is_hit=labels["side"] == reading.side.value)
        if "victim_at_risk" in labels:
            _score_flag(result.victim_at_risk, expected=bool(labels["victim_at_risk"]), got=reading.victim_at_risk)
        for name in _ENTITIES:
            if name in labels:
                _score_entities(result, name, _gold_keys(name, labels[name]), _reading_keys(name, reading))
    return result


def by_language(gold: Sequence[Mapping[str, Any]], readings: Sequence[Reading]) -> dict[str, Evaluation]:
    """Score each language of the labels (key ``lang``) by itself."""
    rows: dict[str, list[tuple[Mapping[str, Any], Reading]]] = defaultdict(list)
    for labels, reading in zip(gold, readings, strict=True):
        rows[str(labels.get("lang", "?"))].append((labels, reading))
    return {
        name: evaluate([labels for labels, _ in pairs], [reading for _, reading in pairs])
        for name, pairs in sorted(rows.items())
    }


def _score_category(result: Evaluation, labels: Mapping[str, Any], reading: Reading) -> None:
    expected, got = str(labels["category"]), reading.category.value
    is_right = expected == got
    result.right += is_right
    result.confusion[expected, got] += 1
    result.calibration.append((reading.confidences.category, is_right))
    if is_right:
        result.categories[expected].hits += 1
    else:
        result.categories[expected].misses += 1
        result.categories[got].false_alarms += 1
    if reading.review:
        _count(result.reviewed, is_hit=is_right)
    if labels.get("hard"):
        _count(result.hard, is_hit=is_right)


def _count(counts: Counts, *, is_hit: bool) -> None:
    counts.hits += is_hit
    counts.misses += not is_hit


def _score_flag(counts: Counts, *, expected: bool, got: bool) -> None:
    counts.hits += expected and got
    counts.misses += expected and not got
    counts.false_alarms += got and not expected


def _score_entities(result: Evaluation, name: str, expected: Counter[Any], got: Counter[Any]) -> None:
    """Kinds are of what is expected, and of false alarms of what was answered."""
    for keys, attribute in ((expected & got, "hits"), (expected - got, "misses"), (got - expected, "false_alarms")):
        for key, count in keys.items():
            for counts in (result.entities[name], result.kinds[name, str(key[_KIND_AT[name]])]):
                setattr(counts, attribute, getattr(counts, attribute) + count)


def _mean(scores: Sequence[float]) -> float:
    return sum(scores) / len(scores) if scores else 0.0


def _amount(value: object) -> Decimal | None:
    try:
        return Decimal(str(value)).normalize()
    except InvalidOperation:
        return None


def _gold_keys(name: str, mentions: Sequence[Mapping[str, Any]]) -> Counter[Any]:
    if name == "prices":
        return Counter((_amount(m["amount"]), m.get("currency") or None, m.get("kind")) for m in mentions)
    if name == "wallets":
        return Counter((m["chain"], _address(m["chain"], m["address"])) for m in mentions)
    return Counter((m["platform"], _handle(m["platform"], m["handle"])) for m in mentions)


def _reading_keys(name: str, reading: Reading) -> Counter[Any]:
    if name == "prices":
        return Counter((p.amount.normalize(), p.currency, p.kind.value) for p in reading.prices)
    if name == "wallets":
        return Counter((w.chain.value, _address(w.chain.value, w.address)) for w in reading.wallets)
    return Counter((h.platform.value, _handle(h.platform.value, h.handle)) for h in reading.handles)


def _address(chain: str, address: str) -> str:
    return address.lower() if chain == "evm" else address


def _handle(platform: str, handle: str) -> str:
    return handle if platform == "telegram_invite" else handle.lower()


def ordered_categories(result: Evaluation) -> list[str]:
    """The categories of labels and answers, in the order of the schema."""
    known = [category.value for category in Category if category.value in result.categories]
    return known + sorted(set(result.categories) - set(known))
