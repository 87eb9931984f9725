"""Search results as lines for a person."""

from reports.defang import excerpt
from warehouse.connection import Connection
from warehouse.search import search


def search_lines(connection: Connection, query: str, *, limit: int, is_listings_only: bool) -> list[str]:
    """One line a hit: time, chat and message id, category and side, what is special, a safe excerpt."""
    lines = []
    for hit in search(connection, query, limit, only_listings=is_listings_only):
        notes = [
            note
            for note, is_so in (
                ("PERSON AT RISK", bool(hit.victim_at_risk)),
                ("earlier version", not hit.is_current),
                ("gone", hit.gone_at is not None),
                ("text in its image", hit.found_in == "ocr"),
                ("QR code in its image", hit.found_in == "qr"),
            )
            if is_so
        ]
        what = f"{hit.category or 'not read yet'}/{hit.side or '-'}"
        where = f"{hit.platform}:{hit.chat}/{hit.message_id}"
        at = hit.posted_at.strftime("%Y-%m-%d %H:%M")
        lines.append("  ".join([at, where, what, *notes, excerpt(hit.text, 120)]))
    return lines
