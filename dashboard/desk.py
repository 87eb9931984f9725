"""The desk's entry: ``escrowwatch dashboard`` runs this file in Streamlit."""

import streamlit as st

from dashboard import message, search, today

st.set_page_config(page_title="Escrowwatch", layout="wide")
st.navigation(
    [
        st.Page(today.show, title="Today", url_path="today", default=True),
        st.Page(search.show, title="Search", url_path="search"),
        st.Page(message.show, title="Message", url_path="message"),
    ]
).run()
