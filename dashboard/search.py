"""Search: words in listings, or in everything."""

import streamlit as st

from dashboard.store import message_url, warehouse
from dashboard.today import LINK
from domain.query import Query, QueryError
from domain.query_language import parse_query
from pipeline.search import find, marked_excerpt
from warehouse.search import SearchHit

_MOST = 200
_HELP = (
    'Two Chinese characters are enough; spelling, case and width do not matter. Also: "a phrase", -without, chat:name, '
    "category:bounty, side:demand, risk:yes, after:2026-01-01, before:2026-02-01, >= 10000 USDT."
)


def show() -> None:
    """Draw the page."""
    st.title("Search")
    query = st.text_input(
        "Words and conditions that all have to hold", key="query", placeholder="车队 日量 >= 10000 USDT"
    )
    is_all = st.toggle("messages that are no listings too", key="all")
    if not query:
        st.caption(_HELP)
        return
    try:
        asked = parse_query(query)
        with warehouse() as connection:
            hits = find(connection, asked, _MOST, only_listings=not is_all)
    except QueryError as error:
        st.warning(f"{error}: {error.remedy}")
        return
    st.caption(f"{len(hits)} found" if hits else "nothing found")
    if hits:
        st.dataframe([_row(hit, asked) for hit in hits], hide_index=True, column_config=LINK, height=600)


def _row(hit: SearchHit, asked: Query) -> dict[str, object]:
    return {
        "open": message_url(hit.platform, hit.chat, hit.message_id),
        "posted": hit.posted_at,
        "category": hit.category,
        "side": hit.side,
        "at risk": hit.victim_at_risk,
        "text": marked_excerpt(hit.text, asked, 240),
        "version": f"{hit.version} of {hit.version_count}",
        "is current": hit.is_current,
        "gone since": hit.gone_at,
        "in its image": hit.found_in or "",
    }
