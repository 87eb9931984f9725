"""Writes pages as ``t.me/s/NAME`` serves them, about twenty messages on each."""

from collections.abc import Iterator, Sequence
from html import escape

from pipeline.sample.batches import batched
from pipeline.sample.post import Chat, Post
from pipeline.sample.preview_box import box

_PAGE = """<!DOCTYPE html>
<html>
  <head>
    <meta charset="utf-8">
    <title>{title} – Telegram</title>
    <link rel="canonical" href="/s/{name}?before={before}">
  </head>
  <body class="widget_frame_base tgme_webpreview emoji_image thin_box_shadow tme_mode no_transitions">
    <header class="tgme_header search_collapsed">
      <form class="tgme_header_search_form" action="/s/{name}">
        <input class="tgme_header_search_form_input js-header_search" placeholder="Search" name="q" value="" />
      </form>
      <div class="tgme_channel_info">
        <div class="tgme_channel_info_header_title"><span dir="auto">{title}</span></div>
        <div class="tgme_channel_info_header_username"><a href="https://t.me/{name}">@{name}</a></div>
        <div class="tgme_channel_info_counters"><div class="tgme_channel_info_counter"><span class="counter_value">\
38.4K</span> <span class="counter_type">subscribers</span></div></div>
      </div>
    </header>
    <main class="tgme_main" data-url="/{name}">
      <section class="tgme_channel_history js-message_history">
{boxes}
      </section>
    </main>
  </body>
</html>
"""


def pages_html(chat: Chat, posts: Sequence[Post], per_page: int) -> Iterator[str]:
    """The pages of the channel, oldest first."""
    by_id = {post.message_id: post for post in posts}
    for page in batched(posts, per_page):
        boxes = "\n".join(box(chat, post, by_id.get(post.reply_to_id or 0)) for post in page)
        before = page[-1].message_id + 1
        yield _PAGE.format(title=escape(chat.title), name=chat.name, before=before, boxes=boxes)
