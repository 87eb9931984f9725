"""Message: one message as it was served, its versions, its reading, and the captures that prove it."""

import streamlit as st

from dashboard.store import warehouse
from domain.reading import Mention
from reports.defang import defang, visible
from warehouse.dossier import MessageDetail, ReadingRow, message_detail


def show() -> None:
    """Draw the page."""
    st.title("Message")
    given = st.query_params
    columns = st.columns(3)
    platform = columns[0].text_input("platform", given.get("platform", "telegram"))
    chat = columns[1].text_input("chat", given.get("chat", ""))
    number = columns[2].text_input("message id", given.get("id", ""))
    if not chat or not number.lstrip("-").isdecimal():
        st.caption("Open a message from Today or Search, or name its chat and id.")
        return
    with warehouse() as connection:
        detail = message_detail(connection, platform, chat, int(number))
    if detail is None:
        st.warning("The warehouse does not know this message.")
        return
    _head(detail)
    for reading in detail.readings:
        if reading.is_current:
            _reading(reading)
    _versions(detail)
    _captures(detail)


def _head(detail: MessageDetail) -> None:
    st.text(f"{detail.platform} {detail.chat} / {detail.message_id}   {visible(detail.title or '')}")
    st.text(f"posted {detail.posted_at:%Y-%m-%d %H:%M:%S} UTC by {visible(detail.sender_name or 'unknown')}")
    if detail.gone_at:
        st.error(f"Gone: missed first by {detail.gone_at:%Y-%m-%d %H:%M} UTC, last seen {detail.last_seen_at}")
    st.code(defang(visible(detail.text)), language=None, wrap_lines=True)


def _reading(row: ReadingRow) -> None:
    reading = row.reading
    st.subheader("Reading")
    if reading.victim_at_risk:
        st.error("A person may be in danger. Rescue comes before takedown.")
    st.text(
        f"{reading.category} / {reading.side}, confidence {reading.confidences.category:.2f}, "
        f"language {reading.language}, model {reading.model}{', to be reviewed' if reading.review else ''}"
    )
    mentions: list[tuple[str, str, Mention]] = []
    mentions += [("price", f"{p.amount:f} {p.currency or '?'} {p.kind}", p) for p in reading.prices]
    mentions += [("wallet", f"{w.chain} {w.address}", w) for w in reading.wallets]
    mentions += [("handle", f"{h.platform} {h.handle}", h) for h in reading.handles]
    mentions += [("person", f"{p.kind}, {p.role}", p) for p in reading.persons]
    rows = [
        {"what": what, "value": value, "as served": visible(m.text), "at": f"{m.start}–{m.end}", "found by": m.found_by}
        for what, value, m in mentions
    ]
    if rows:
        st.dataframe(rows, hide_index=True)
    if reading.evidence:
        st.caption("What decided")
        st.dataframe([{"text": visible(e.text), "why": e.why} for e in reading.evidence], hide_index=True)


def _versions(detail: MessageDetail) -> None:
    st.subheader(f"Versions ({len(detail.versions)})")
    for version in detail.versions:
        mark = "current" if version.is_current else "earlier"
        st.caption(f"{mark}, seen {version.first_seen_at:%Y-%m-%d %H:%M} to {version.last_seen_at:%Y-%m-%d %H:%M} UTC")
        st.code(defang(visible(version.text)), language=None, wrap_lines=True)
        for link in version.links:
            st.text(f"hidden link: {defang(visible(link))}")


def _captures(detail: MessageDetail) -> None:
    st.subheader(f"Captures ({len(detail.captures)})")
    rows = [
        {
            "sha256": capture.content_sha256.hex(),
            "method": capture.method,
            "file": visible(capture.file),
            "record": capture.record,
            "collected": capture.collected_at,
        }
        for capture in detail.captures
    ]
    st.dataframe(rows, hide_index=True)
