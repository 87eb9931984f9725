"""Search results as lines for a person."""

from reports.defang import excerpt
from warehouse.connection import Connection
from warehouse.search import SearchHit, search

_FOUND_IN = {"ocr": "text in its image", "qr": "QR code in its image"}


def search_lines(connection: Connection, query: str, *, limit: int, is_listings_only: bool) -> list[str]:
    """One line a hit: time, chat and message id, category and side, what is special, a safe excerpt."""
    lines = []
    for hit in search(connection, query, limit, only_listings=is_listings_only):
        what = f"{hit.category or 'not read yet'}/{hit.side or '-'}"
        where = f"{hit.platform}:{hit.chat}/{hit.message_id}"
        at = hit.posted_at.strftime("%Y-%m-%d %H:%M")
        lines.append("  ".join([at, where, what, *_notes(hit), excerpt(hit.text, 120)]))
    return lines


def _notes(hit: SearchHit) -> list[str]:
    notes = ["PERSON AT RISK"] if hit.victim_at_risk else []
    if not hit.is_current:
        notes.append(f"earlier version, {hit.version} of {hit.version_count}")
    elif hit.version_count > 1:
        notes.append(f"{hit.version_count} versions")
    if hit.gone_at is not None:
        notes.append(f"gone since {hit.gone_at:%Y-%m-%d %H:%M}")
    if hit.found_in is not None:
        notes.append(_FOUND_IN[hit.found_in])
    return notes
