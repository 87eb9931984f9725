"""Today: people at risk first, then what was found."""

import streamlit as st

from dashboard.store import message_url, warehouse
from reports.defang import excerpt
from warehouse import marts

_MOST = 200


def show() -> None:
    """Draw the page."""
    st.title("Today")
    with warehouse() as connection:
        counts = marts.summary(connection)
        people = marts.listings(connection, only_at_risk=True, limit=_MOST)
        categories = marts.category_counts(connection)
        days = marts.daily_counts(connection)
        wallets = marts.top_wallets(connection, 15)
        handles = marts.top_handles(connection, 15)
    _figures(counts)
    st.subheader("People at risk")
    st.dataframe([listing_row(row) for row in people], hide_index=True, column_config=LINK, height=380)
    left, right = st.columns(2)
    with left:
        _categories(categories)
    with right:
        _days(days)
    left, right = st.columns(2)
    with left:
        _wallets(wallets)
    with right:
        _handles(handles)


def _categories(categories: list[marts.CategoryCount]) -> None:
    st.subheader("Listings by category")
    found = [row for row in categories if row.category != "benign"]
    rows = {"category": [row.category for row in found], "listings": [row.message_count for row in found]}
    st.bar_chart(rows, x="category", y="listings", horizontal=True)


def _days(days: list[marts.DailyCount]) -> None:
    st.subheader("Listings a day")
    found = [row for row in days if row.category != "benign"]
    rows = {"day": [row.day for row in found], "listings": [row.message_count for row in found]}
    st.bar_chart(rows, x="day", y="listings")


def _wallets(wallets: list[marts.WalletCount]) -> None:
    st.subheader("Wallets named most")
    rows = [
        {"chain": w.chain, "address": w.address, "messages": w.message_count, "chats": w.chat_count} for w in wallets
    ]
    st.dataframe(rows, hide_index=True)


def _handles(handles: list[marts.HandleCount]) -> None:
    st.subheader("Handles named most")
    rows = [
        {"platform": h.platform, "handle": h.handle, "messages": h.message_count, "chats": h.chat_count}
        for h in handles
    ]
    st.dataframe(rows, hide_index=True)


LINK = {"open": st.column_config.LinkColumn("open", display_text="open")}


def listing_row(row: marts.ListingRow) -> dict[str, object]:
    """One listing as a row of a table; the text is an excerpt, masked and defanged."""
    return {
        "open": message_url(row.platform, row.chat, row.message_id),
        "posted": row.posted_at,
        "category": row.category,
        "side": row.side,
        "confidence": round(row.confidence, 2),
        "text": excerpt(row.text if row.masked_text is None else row.masked_text, 200),
        "chat": excerpt(row.title or row.chat, 60),
        "gone": row.gone_at is not None,
    }


def _figures(counts: marts.Summary) -> None:
    shown = {
        "people at risk": counts.at_risk_count,
        "listings": counts.listing_count,
        "messages": counts.message_count,
        "edited": counts.edited_count,
        "gone": counts.gone_count,
        "set aside": counts.rejected_count,
    }
    for column, (name, count) in zip(st.columns(len(shown)), shown.items(), strict=True):
        column.metric(name, f"{count:,}")
