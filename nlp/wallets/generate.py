"""Makes fresh, valid addresses for tests, the corpus and the demo."""

import base64
import binascii
import random

from domain.vocabulary import Chain
from nlp.wallets import base58
from nlp.wallets.bech32 import encode_witness
from nlp.wallets.chains import TRON_VERSION, solana, to_eip55


def generate(chain: Chain, rng: random.Random) -> str:
    """A valid address of ``chain`` in canonical form that nobody owns; the same ``rng`` gives the same address."""
    match chain:
        case Chain.TRON:
            return base58.encode_check(bytes([TRON_VERSION]) + rng.randbytes(20))
        case Chain.EVM:
            return to_eip55(rng.randbytes(20).hex())
        case Chain.BITCOIN:
            return _legacy_or_witness(rng, b"\x00", "bc")
        case Chain.LITECOIN:
            return _legacy_or_witness(rng, b"\x30", "ltc")
        case Chain.TON:
            data = bytes([rng.choice((0x11, 0x51)), 0]) + rng.randbytes(32)
            return base64.urlsafe_b64encode(data + binascii.crc_hqx(data, 0).to_bytes(2, "big")).decode()
        case Chain.SOLANA:
            while solana(address := base58.encode(rng.randbytes(32))) is None:
                pass
            return address
        case Chain.MONERO:
            return base58.encode_monero(bytes([rng.choice((18, 42))]) + rng.randbytes(64))


def _legacy_or_witness(rng: random.Random, version: bytes, prefix: str) -> str:
    if rng.random() < 0.5:  # noqa: PLR2004  # both forms as often
        return base58.encode_check(version + rng.randbytes(20))
    return encode_witness(prefix, 0, rng.randbytes(20))
