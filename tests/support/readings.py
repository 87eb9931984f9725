"""Invented readings, for tests that need something to store."""

from decimal import Decimal

from domain.reading import Confidences, Evidence, Handle, Person, Price, Reading, Wallet
from domain.vocabulary import (
    Category,
    Chain,
    HandlePlatform,
    Language,
    PersonKind,
    PersonRole,
    PriceKind,
    Side,
)

MODEL = "rules-0+test"


def reading(category: Category, *, at_risk: bool = False, side: Side = Side.OFFER, **fields: object) -> Reading:
    """A reading without mentions; ``fields`` are those of ``domain.reading.Reading``."""
    values: dict[str, object] = {
        "confidences": Confidences(0.9, 0.8, 0.7),
        "language": Language.CHINESE,
        "model": MODEL,
        **fields,
    }
    return Reading(category=category, side=side, victim_at_risk=at_risk, **values)  # type: ignore[arg-type]  # fields by name, on purpose


def rich_reading(text: str, name: str) -> Reading:
    """A reading of trafficking with one mention of every kind; the person's ``name`` is found in ``text``."""
    place = text.index(name)
    return reading(
        Category.TRAFFICKING,
        at_risk=True,
        review=True,
        prices=(Price(0, 3, text[:3], 0.9, "price rule", False, Decimal("20000.50"), None, PriceKind.UNIT_PRICE),),  # noqa: FBT003 - not hidden
        wallets=(Wallet(1, 4, "https://scan.example/T1", 1.0, "wallet rule", True, Chain.TRON, "T1\x00"),),  # noqa: FBT003 - hidden
        handles=(Handle(2, 5, text[2:5], 0.5, "handle rule", False, HandlePlatform.TELEGRAM, "lantern"),),  # noqa: FBT003 - not hidden
        persons=(
            Person(place, place + len(name), name, 0.6, "name rule", False, PersonKind.NAME, PersonRole.VICTIM),  # noqa: FBT003 - not hidden
        ),
        evidence=(Evidence(0, 2, text[:2], "because \ud800\x00"),),
    )
