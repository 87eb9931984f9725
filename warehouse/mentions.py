"""Mentions of readings as rows, and back."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from domain.reading import Handle, Mention, Person, Price, Reading, Wallet
from domain.vocabulary import Chain, HandlePlatform, PersonKind, PersonRole, PriceKind
from warehouse.connection import Connection
from warehouse.copying import boolean_field, text_field
from warehouse.escape import unescape, unescape_or_none
from warehouse.statements import statement

TABLES: Final = ("price", "wallet", "handle", "person", "victim")


def mention_lines(readings: Sequence[tuple[tuple[int, int], Reading]]) -> dict[str, list[str]]:
    """COPY lines by table, for readings with their numbers: ``reading_id`` and ``version_id``."""
    lines: dict[str, list[str]] = {table: [] for table in TABLES}
    for numbers, reading in readings:
        for position, price in enumerate(reading.prices):
            own = (str(price.amount), text_field(price.currency), price.kind)
            lines["price"].append(_line(numbers, position, price, own))
        for position, wallet in enumerate(reading.wallets):
            lines["wallet"].append(_line(numbers, position, wallet, (wallet.chain, text_field(wallet.address))))
        for position, handle in enumerate(reading.handles):
            lines["handle"].append(_line(numbers, position, handle, (handle.platform, text_field(handle.handle))))
        for position, person in enumerate(reading.persons):
            table = "person" if person.role is PersonRole.TRADER else "victim"
            lines[table].append(_line(numbers, position, person, (person.kind, person.role)))
    return lines


def mentions_of(
    connection: Connection, reading_ids: Sequence[int], tables: Sequence[str] = TABLES
) -> dict[int, dict[str, list[Mention]]]:
    """The mentions of readings: by the number of the reading, then by table.

    Victims' fields are left out for a login that may not read them; a read of them is in the audit log.
    """
    found: dict[int, dict[str, list[Mention]]] = {number: {table: [] for table in tables} for number in reading_ids}
    with connection.cursor() as cursor:
        for table in tables:
            if table == "victim" and not _may_read_victims(connection):
                continue
            cursor.execute(statement(f"{table}/of_readings"), {"reading_ids": list(reading_ids)})
            for reading_id, start, end, text, confidence, found_by, is_hidden, *own in cursor.fetchall():
                mention = Mention(start, end, unescape(text), confidence, unescape(found_by), is_hidden)
                found[reading_id][table].append(_BUILDERS[table](mention, own))
    return found


def _may_read_victims(connection: Connection) -> bool:
    with connection.cursor() as cursor:
        cursor.execute(statement("victim/is_open"))
        return cursor.fetchone() == (True,)


def _line(numbers: tuple[int, int], position: int, mention: Mention, own: Sequence[str]) -> str:
    fields = (
        *map(str, numbers),
        str(position),
        str(mention.start),
        str(mention.end),
        text_field(mention.text),
        repr(float(mention.confidence)),
        text_field(mention.found_by),
        boolean_field(mention.is_hidden),
        *own,
    )
    return "\t".join(fields) + "\n"


def _common(mention: Mention) -> tuple[int, int, str, float, str, bool]:
    return mention.start, mention.end, mention.text, mention.confidence, mention.found_by, mention.is_hidden


def _price(mention: Mention, own: Sequence[Any]) -> Price:
    amount, currency, kind = own
    return Price(*_common(mention), amount, unescape_or_none(currency), PriceKind(kind))


def _wallet(mention: Mention, own: Sequence[Any]) -> Wallet:
    chain, address = own
    return Wallet(*_common(mention), Chain(chain), unescape(address))


def _handle(mention: Mention, own: Sequence[Any]) -> Handle:
    platform, handle = own
    return Handle(*_common(mention), HandlePlatform(platform), unescape(handle))


def _person(mention: Mention, own: Sequence[Any]) -> Person:
    kind, role = own
    return Person(*_common(mention), PersonKind(kind), PersonRole(role))


_BUILDERS: Final[Mapping[str, Callable[[Mention, Sequence[Any]], Mention]]] = {
    "price": _price,
    "wallet": _wallet,
    "handle": _handle,
    "person": _person,
    "victim": _person,
}
