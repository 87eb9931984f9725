"""Finds the handles of a text on all platforms."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from domain.reading import Handle, Wallet
from domain.vocabulary import HandlePlatform
from nlp.aligned import LONGEST_READ, Aligned
from nlp.frame import frame_of
from nlp.handles.at_names import find_at_names
from nlp.handles.cut_off import without_cut_off
from nlp.handles.emails import find_emails
from nlp.handles.found import Found, blanked, reading_span
from nlp.handles.links import find_links
from nlp.handles.named_ids import find_named_ids
from nlp.handles.phones import find_phones
from nlp.handles.qq import find_qq
from nlp.handles.qq_beside import find_qq_beside
from nlp.handles.same import find_same
from nlp.handles.view import plain_view
from nlp.handles.wechat import find_wechat
from nlp.handles.wechat_beside import find_wechat_beside

# In this order: what one finder takes, the next ones do not see.
_FINDERS: tuple[Callable[[str], Iterable[Found]], ...] = (
    find_named_ids,
    find_wechat,
    find_wechat_beside,
    find_qq_beside,
    find_qq,
    find_phones,
)


def find_handles(aligned: Aligned, wallets: Sequence[Wallet] = ()) -> list[Handle]:
    """The handles of a text, each once, in order of appearance, spans in the text as served.

    ``wallets`` are those found in the same text; their letters name nobody. Masked handles, short numbers, numbers of groups
    and hosts of messengers are none. What stands behind ``LONGEST_READ`` characters is not read, as with prices.
    """
    view = plain_view(aligned)
    text = view.text[:LONGEST_READ]
    found = _search(view, text, wallets)
    found = [_without_nonce(text, one) for one in without_cut_off(found, text)]
    found = [*found, *find_same(text, found)]
    handles: dict[tuple[str, str], Handle] = {}
    for item in sorted(found, key=lambda one: (one.start, one.end)):
        handles.setdefault((item.platform, item.handle), _handle(view, item))
    return list(handles.values())


def _without_nonce(text: str, found: Found) -> Found:
    """A name without the random letters that stand at the beginning of the text and again behind the name."""
    first = _FIRST_RUN.match(text)
    nonce = first[1].lower() if first else ""
    if not nonce or found.platform is not HandlePlatform.TELEGRAM:
        return found
    rest = found.handle.removeprefix(nonce)
    is_random = nonce.isalnum() and not nonce.isalpha() and not nonce.isdigit()
    if is_random and rest != found.handle and len(rest) > _SHORTEST_NAME and rest[0].isalpha():
        return replace(found, handle=rest, start=found.start + len(nonce))
    if not found.handle.endswith(nonce):
        return found
    name = found.handle.removesuffix(nonce)
    is_name = len(name) > _SHORTEST_NAME and not name.endswith("_")
    return replace(found, handle=name, end=found.end - len(nonce)) if is_name else found


def _search(view: Aligned, text: str, wallets: Sequence[Wallet]) -> list[Found]:
    found: list[Found] = []
    spans = [reading_span(view, wallet.start, wallet.end) for wallet in wallets]
    text = blanked(text, [*frame_of(text), *(span for span in spans if span[1] <= len(text))])
    emails = list(find_emails(text))
    found += emails
    text = blanked(text, [(one.start, one.end) for one in emails])
    links = list(find_links(text))
    found += [one for _, one in links if one]
    text = blanked(text, [span for span, _ in links])
    names = list(find_at_names(text))
    found += [one for _, one in names if one]
    text = blanked(text, [span for span, _ in names])
    for finder in _FINDERS:
        some = _apart(finder(text), len(text))
        found += some
        text = blanked(text, [(one.start, one.end) for one in some])
    return sorted(found, key=lambda one: (one.start, one.end))


def _apart(found: Iterable[Found], length: int) -> list[Found]:
    """Of handles that overlap, the one that was found first; ``length`` of the text."""
    taken = bytearray(length)
    kept: list[Found] = []
    for one in found:
        if not any(taken[one.start : one.end]):
            taken[one.start : one.end] = b"\x01" * (one.end - one.start)
            kept.append(one)
    return kept


_FIRST_RUN = re.compile(r"\s*([A-Za-z0-9]{2,6})(?=[^\x00-\x7f])")
_SHORTEST_NAME = 4


def _handle(view: Aligned, item: Found) -> Handle:
    start, end = view.served_span(item.start, item.end)
    return Handle(
        start=start,
        end=end,
        text=view.served[start:end],
        confidence=item.confidence,
        found_by=item.rule,
        is_hidden=False,
        platform=item.platform,
        handle=item.handle,
    )
