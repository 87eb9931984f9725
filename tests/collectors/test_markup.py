"""Texts and marks of pages."""

import pytest

from collectors.html_tree import tree_of
from collectors.markup import text_of, unframed
from domain.errors import SkippableRecordError
from domain.message import TextEntity


def _read(html: str) -> tuple[str, tuple[TextEntity, ...]]:
    root = tree_of(f"<div>{html}</div>".encode())
    return text_of(next(root.iter("div")))


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("a<br/>b<br>c", "a\nb\nc"),
        ("&amp;lt; &#x0B;|&#31;|&apos;", "&lt; \x0b|\x1f|'"),
        ('<i class="emoji" style="x"><b>🖕</b></i>!', "🖕!"),
        ('<tg-emoji emoji-id="5"><i class="emoji"><b>📹</b></i></tg-emoji> x', "📹 x"),
        ('<img class="emoji" alt="😀">x', "😀x"),
        ("<script>alert(1)</script>seen<style>p</style>", "seen"),
        ("one <b>two <i>three</i></b> four", "one two three four"),
        ("\u202eturned\u2066 z\u0351\u036b", "\u202eturned\u2066 z\u0351\u036b"),
    ],
)
def test_the_text_is_what_is_shown(html: str, text: str) -> None:
    """Line breaks, references, emoji pictures, and nothing that is not shown."""
    assert _read(html)[0] == text


@pytest.mark.parametrize(
    ("html", "kind", "target"),
    [
        ('<a href="https://a.example/x">here</a>', "text_link", "https://a.example/x"),
        ('<a href="https://a.example/">a.example</a>', "link", None),
        ('<a href="https://evil.example/">https://good.example/</a>', "text_link", "https://evil.example/"),
        ('<a href="https://t.me/Some_name">@some_name</a>', "mention", None),
        ('<a href="https://t.me/other">@some_name</a>', "text_link", "https://t.me/other"),
        ('<a href="mailto:a@b.example">a@b.example</a>', "email", None),
        ('<a href="tel:+855100">+855100</a>', "phone", None),
        ('<a href="?q=%23tag">#tag</a>', "hashtag", None),
        ('<a href="" onclick="return ShowHashtag(&quot;tag&quot;)">#tag</a>', "hashtag", None),
        ('<a href="" onclick="return ShowMentionName()">Lin</a>', "mention_name", None),
        ('<a href="https://a.example" onclick="return confirm(1)">x</a>', "text_link", "https://a.example"),
        ('<a href = "stickers/s.webp">📹</a>', "custom_emoji", None),
        ('<span class="spoiler hidden"><span aria-hidden="true">x</span></span>', "spoiler", None),
        ("<tg-spoiler>x</tg-spoiler>", "spoiler", None),
        ("<blockquote>x</blockquote>", "blockquote", None),
        ("<strong>x</strong>", "bold", None),
    ],
)
def test_marks_keep_what_the_reader_does_not_see(html: str, kind: str, target: str | None) -> None:
    """A link that leads elsewhere than its text says is evidence."""
    text, entities = _read(f"🏍{html}.")
    assert entities == (TextEntity(1, len(text) - 1, kind, target),)


def test_nested_marks_all_stand() -> None:
    """Outer ones first."""
    assert _read('<b>a<a href="https://x.example">b</a></b>')[1] == (
        TextEntity(0, 2, "bold"),
        TextEntity(1, 2, "text_link", "https://x.example"),
    )


def test_the_frame_of_desktop_is_taken_off_and_nothing_else() -> None:
    """Spaces of the text stay."""
    text, entities = unframed(*_read("\n <b>x</b> \n       "))
    assert (text, entities) == (" x ", (TextEntity(1, 2, "bold"),))


def test_a_page_nested_without_end_is_refused() -> None:
    """It would be read in part only."""
    with pytest.raises(SkippableRecordError, match="read whole"):
        tree_of(b"<div>" + b"<b>" * 100_000 + b"lost")
