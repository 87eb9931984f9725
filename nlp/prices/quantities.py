"""A number in a text, as it is written and with its unit, before anyone has said what it is for."""

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, auto


class Unit(Enum):
    """What stands beside a number: a currency, a per cent sign, only a magnitude (5w), or nothing."""

    MONEY = auto()
    PERCENT = auto()
    MAGNITUDE = auto()
    BARE = auto()


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written, before its unit; ``magnitude`` is the one inside it (10000 in 三万五).

    ``last`` is the unit that it ends in (10000 in 六万), which a half behind it halves.
    """

    start: int
    end: int
    value: Decimal
    magnitude: Decimal = Decimal(1)
    is_words: bool = False
    is_per_mille: bool = False
    last: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number at ``start:end`` of the reading form, its magnitude, unit and currency taken in.

    ``number`` is what was written before the magnitude; ``magnitude`` is 1 where none was written; ``factor`` is the unit's
    own (0.1 for 毛, 10 for 成). ``is_guarded`` marks a unit that means something else more often than not (点 is also
    o'clock); ``is_words`` a number spelt in words.
    """

    start: int
    end: int
    amount: Decimal
    number: Decimal
    magnitude: Decimal
    unit: Unit
    currency: str | None = None
    is_guarded: bool = False
    is_words: bool = False
    factor: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True)
class Group:
    """Quantities that stand for one thing: the two ends of a range, alternatives with strokes between, or a single one."""

    quantities: tuple[Quantity, ...]
    is_range: bool = False

    @property
    def start(self) -> int:
        """Where the first quantity starts."""
        return self.quantities[0].start

    @property
    def end(self) -> int:
        """Where the last quantity ends."""
        return self.quantities[-1].end

    @property
    def lead(self) -> Quantity:
        """The last quantity: the one beside which the unit is written."""
        return self.quantities[-1]
