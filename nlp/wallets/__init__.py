"""Wallets: addresses of seven chains whose checksums hold."""

from nlp.wallets.finder import find_wallets

__all__ = ["find_wallets"]
