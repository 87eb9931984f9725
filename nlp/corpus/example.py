"""A labelled message."""

from dataclasses import dataclass
from typing import Any

from domain.reading import Handle, Person, Price, Wallet
from domain.vocabulary import Category, Language, Side


@dataclass(frozen=True, slots=True)
class Example:
    """A message with its labels; spans are code points of ``text``.

    ``voice`` is the writer, ``is_hard`` marks a hard negative or near-miss, ``is_real_form`` a message in the form that
    real groups have.
    """

    id: str
    voice: str
    text: str
    category: Category
    side: Side
    language: Language
    victim_at_risk: bool
    is_hard: bool = False
    is_real_form: bool = False
    prices: tuple[Price, ...] = ()
    wallets: tuple[Wallet, ...] = ()
    handles: tuple[Handle, ...] = ()
    persons: tuple[Person, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The labelled JSON line that ``evaluate`` and others read."""
        return {
            "id": self.id,
            "lang": self.language.value,
            "text": self.text,
            "category": self.category.value,
            "side": self.side.value,
            "victim_at_risk": self.victim_at_risk,
            "hard": self.is_hard,
            "prices": [
                {
                    "amount": str(price.amount),
                    "currency": price.currency,
                    "kind": price.kind.value,
                    "start": price.start,
                    "end": price.end,
                }
                for price in self.prices
            ],
            "wallets": [
                {"chain": wallet.chain.value, "address": wallet.address, "start": wallet.start, "end": wallet.end}
                for wallet in self.wallets
            ],
            "handles": [
                {"platform": handle.platform.value, "handle": handle.handle, "start": handle.start, "end": handle.end}
                for handle in self.handles
            ],
        }
