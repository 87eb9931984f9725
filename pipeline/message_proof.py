"""The proof that the captures of one message lie under signed heads, for somebody who has nothing but the key."""

from typing import Any

from domain.errors import FatalError
from pipeline.evidence import Inclusion, proofs_of
from pipeline.history import Place
from warehouse.connection import Connection
from warehouse.heads import message_links


def proof_json(connection: Connection, place: Place) -> dict[str, Any]:
    """The proofs of all captures of a message, oldest first, and the heads, with the keys of packages (evidence-format.md).

    ``captures_left_out`` counts those that no head covers yet. Of a redacted message the proofs are the same. Raises
    ``FatalError`` where nothing was captured.
    """
    linked = message_links(connection, place.platform, place.chat, place.message_id or 0)
    if not linked:
        message = f"no capture is known of {place.platform}:{place.chat}/{place.message_id}"
        raise FatalError(message, remedy="it was never seen, or is shown nowhere: `escrowwatch hotline`")
    proofs = proofs_of(connection, linked)
    heads = {one.head.number: one.head for one in proofs}
    return {
        "platform": place.platform,
        "chat": place.chat,
        "message_id": place.message_id,
        "captures": [_inclusion(one) for one in proofs],
        "captures_left_out": len(linked) - len(proofs),
        "heads": [
            {
                "number": head.number,
                "document": head.document.decode("ascii"),
                "hash": head.sha256.hex(),
                "signature": head.signature.hex(),
            }
            for _, head in sorted(heads.items())
        ],
    }


def _inclusion(proof: Inclusion) -> dict[str, Any]:
    return {
        "capture_id": proof.capture_id,
        "source": proof.source,
        "position": proof.position,
        "link": proof.link.hex(),
        "head": proof.head.number,
        "index": proof.index,
        "size": proof.size,
        "path": [node.hex() for node in proof.path],
    }
