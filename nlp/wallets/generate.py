"""Fresh valid addresses that nobody holds a key to, for tests and the corpus."""

import random

from domain.vocabulary import Chain
from nlp.wallets.bech32 import segwit_encode
from nlp.wallets.encoding import base58_encode, base58check_encode, eip55, monero_encode, ton_encode

_TRON_VERSION = b"\x41"
_TON_TAGS = (b"\x11", b"\x51")
_MONERO_NETWORKS = (b"\x12", b"\x2a")


def generate(chain: Chain, rng: random.Random) -> str:  # noqa: PLR0911  # one return for each chain
    """A valid address of ``chain`` in canonical form, one of the chain's usual kinds; the same ``rng`` gives the same one."""
    match chain:
        case Chain.TRON:
            return base58check_encode(_TRON_VERSION + rng.randbytes(20))
        case Chain.EVM:
            return "0x" + eip55(rng.randbytes(20).hex())
        case Chain.BITCOIN:
            return _coin(rng, "bc", (b"\x00", b"\x05"))
        case Chain.LITECOIN:
            return _coin(rng, "ltc", (b"\x30", b"\x32"))
        case Chain.TON:
            return ton_encode(rng.choice(_TON_TAGS) + b"\x00" + rng.randbytes(32))
        case Chain.SOLANA:
            # A first byte of 16 or more keeps the address at 43 or 44 letters, as nearly all are.
            return base58_encode(bytes([rng.randint(16, 255)]) + rng.randbytes(31))
        case Chain.MONERO:
            return monero_encode(rng.choice(_MONERO_NETWORKS) + rng.randbytes(64))


def _coin(rng: random.Random, prefix: str, versions: tuple[bytes, ...]) -> str:
    match rng.randint(0, 3):
        case 0:
            return segwit_encode(prefix, 0, rng.randbytes(20))
        case 1:
            return segwit_encode(prefix, 1, rng.randbytes(32))
    return base58check_encode(rng.choice(versions) + rng.randbytes(20))
