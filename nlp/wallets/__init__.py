"""Addresses of seven chains: found in hostile text, accepted by checksum, given in canonical form."""

from nlp.wallets.find import find_wallets

__all__ = ["find_wallets"]
