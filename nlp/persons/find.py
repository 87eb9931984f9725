"""Puts together what the rules find, and says whom it is about."""

import re
from collections.abc import Iterator, Sequence

from domain.reading import Handle, Person, Wallet
from domain.vocabulary import HandlePlatform, PersonKind, PersonRole
from nlp.aligned import Aligned
from nlp.persons.names import find_names
from nlp.persons.traits import find_traits

# Farther than other rules read: who is not found is not masked.
_LONGEST = 200_000
_TRADER = re.compile(
    r"骗子|黑名单|曝光|联系人|负责人|业务员|老板|客服|交易员|群主|卖家|vendor|seller|contact|agent|scammer",
    re.IGNORECASE,
)
_VICTIM = re.compile(
    r"悬赏|找人|寻人|抓|逃|跑|失联|失踪|被[骗关扣打卖困]|救|人质|押|赔付|园区|护照|弟弟|妹妹|儿子|女儿|bounty|reward|missing|help|"
    r"held|escaped|runaway|passport|kidnap|sold|tìm|mất tích|cứu|hilang|tolong|пропал|помогите|награда|найти",
    re.IGNORECASE,
)
_NEAR = 16
_FREE = re.compile(b"\0+")

Stretch = tuple[int, int, PersonKind]


def find_persons(aligned: Aligned, handles: Sequence[Handle], wallets: Sequence[Wallet]) -> list[Person]:
    """Everything that could identify a person, in the order of the text; where stretches overlap, the longer one is whole.

    A handle or a wallet is nobody's name; a phone that is no offered contact stays a handle and is masked elsewhere.
    """
    text = aligned.text[:_LONGEST]
    is_plea = bool(_VICTIM.search(text))
    taken = bytearray(len(aligned.served) + 1)
    for mention in (*handles, *wallets):
        if not mention.is_hidden:
            taken[mention.start : mention.end] = b"\1" * (mention.end - mention.start)
    stretches = [(start, end, PersonKind.NAME) for start, end in find_names(text)]
    stretches += [(start, end, kind) for kind, start, end in find_traits(text)]
    people: list[Person] = []
    for start, end, kind in sorted(set(stretches), key=lambda one: (one[0] - one[1], one[0], one[2])):
        first, last = aligned.served_span(start, end)
        role = _role(text, start, is_plea=is_plea)
        people += [_person(aligned, span, kind, role) for span in _free(aligned.served, taken, first, last)]
        taken[first:last] = b"\1" * (last - first)
    people += [_phone(handle) for handle in handles if handle.platform is HandlePlatform.PHONE and is_plea]
    return sorted(people, key=lambda person: (person.start, person.end))


def _free(served: str, taken: bytearray, first: int, last: int) -> Iterator[tuple[int, int]]:
    """The parts of ``first:last`` that nothing has taken and that say something."""
    for part in _FREE.finditer(taken, first, last):
        if any(map(str.isalnum, served[slice(*part.span())])):
            yield part.span()


def _role(text: str, start: int, *, is_plea: bool) -> PersonRole:
    if _TRADER.search(text[max(0, start - _NEAR) : start]):
        return PersonRole.TRADER
    return PersonRole.VICTIM if is_plea else PersonRole.UNKNOWN


def _person(aligned: Aligned, span: tuple[int, int], kind: PersonKind, role: PersonRole) -> Person:
    return Person(
        start=span[0],
        end=span[1],
        text=aligned.served[span[0] : span[1]],
        confidence=0.6,
        found_by=f"person.{kind}",
        is_hidden=False,
        kind=kind,
        role=role,
    )


def _phone(handle: Handle) -> Person:
    return Person(
        start=handle.start,
        end=handle.end,
        text=handle.text,
        confidence=0.6,
        found_by="person.phone",
        is_hidden=handle.is_hidden,
        kind=PersonKind.PHONE,
        role=PersonRole.UNKNOWN,
    )
