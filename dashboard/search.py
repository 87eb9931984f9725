"""Search: words in listings, or in everything."""

import streamlit as st

from dashboard.store import message_url, warehouse
from dashboard.today import LINK
from reports.defang import excerpt
from warehouse.search import SearchHit, search


def show() -> None:
    """Draw the page."""
    st.title("Search")
    query = st.text_input("Words that all have to occur", key="query", placeholder="车队 日量")
    is_all = st.toggle("messages that are no listings too", key="all")
    if not query:
        st.caption("Two Chinese characters are enough; case, width and invisible characters do not matter.")
        return
    with warehouse() as connection:
        hits = search(connection, query, 200, only_listings=not is_all)
    st.caption(f"{len(hits)} found" if hits else "nothing found")
    if hits:
        st.dataframe([_row(hit) for hit in hits], hide_index=True, column_config=LINK, height=600)


def _row(hit: SearchHit) -> dict[str, object]:
    return {
        "open": message_url(hit.platform, hit.chat, hit.message_id),
        "posted": hit.posted_at,
        "category": hit.category,
        "side": hit.side,
        "at risk": hit.victim_at_risk,
        "text": excerpt(hit.text, 240),
        "version": f"{hit.version} of {hit.version_count}",
        "is current": hit.is_current,
        "gone since": hit.gone_at,
        "in its image": hit.found_in or "",
    }
