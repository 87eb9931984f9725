"""Mentions behind links that the reader of the chat did not see."""

from collections.abc import Sequence
from dataclasses import replace

from domain.reading import Context, Handle, Wallet
from nlp.handles import find_handles
from nlp.normalise import normalise
from nlp.wallets import find_wallets


def hidden_wallets(context: Context | None, seen: Sequence[Wallet]) -> list[Wallet]:
    """Addresses in hidden links, less those that the text itself shows; their span is empty, their text the link."""
    links = context.links if context else ()
    known = {(wallet.chain, wallet.address) for wallet in seen}
    found = []
    for link in links:
        for wallet in find_wallets(normalise(link)):
            if (wallet.chain, wallet.address) not in known:
                known.add((wallet.chain, wallet.address))
                found.append(replace(wallet, start=0, end=0, text=link, is_hidden=True))
    return found


def hidden_handles(context: Context | None, seen: Sequence[Handle]) -> list[Handle]:
    """Handles in hidden links, less those that the text itself shows; their span is empty, their text the link."""
    links = context.links if context else ()
    known = {(handle.platform, handle.handle) for handle in seen}
    found = []
    for link in links:
        for handle in find_handles(normalise(link), []):
            if (handle.platform, handle.handle) not in known:
                known.add((handle.platform, handle.handle))
                found.append(replace(handle, start=0, end=0, text=link, is_hidden=True))
    return found
