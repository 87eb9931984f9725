"""Saved preview pages."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from collectors.protocol import ImportOptions, Item
from collectors.registry import parse
from domain.chat import ChatRef
from domain.message import Button, Forward, Media, Message, TextEntity
from domain.vocabulary import ChatType, MessageKind, Method, Platform
from tests.support.collecting import captures, collected, rejections, snapshots
from tests.support.exports import preview_box, preview_footer, preview_page, preview_text


def _items(folder: Path, *boxes: str, query: str = "", has_channel: bool = True) -> list[Item]:
    path = folder / "page.html"
    path.write_text(preview_page(boxes, query=query, has_channel=has_channel), encoding="utf-8")
    return collected(path, ImportOptions())


def _message(folder: Path, inner: str, *, kind: str = "") -> Message:
    (item,) = captures(_items(folder, preview_box(5, inner, kind=kind)))
    return item.message


def _album(number: int, *items: int) -> str:
    links = "".join(
        f'<a class="tgme_widget_message_{kind} grouped_media_wrap" href="https://t.me/QuietMarket/{item}?single">'
        '<time class="message_video_duration">0:06</time></a>'
        for item, kind in zip(items, ["video_player", "photo_wrap", "photo_wrap"], strict=False)
    )
    nested = f'<div class="tgme_widget_message_text js-message_text">{preview_text("once")}</div>'
    return preview_box(number, f'<div class="tgme_widget_message_grouped">{links}</div>{nested}', album=True)


def test_the_chat_has_its_name_and_its_number(tmp_path: Path) -> None:
    """The number stands in ``data-view``; preview pages are public by nature."""
    items = _items(tmp_path, preview_box(5))
    expected = ChatRef(Platform.TELEGRAM, 1_777_000_333, "quietmarket", "Quiet market", ChatType.PUBLIC_CHANNEL)
    assert captures(items)[0].capture.chat == expected
    assert captures(items)[0].message.sender.sender_id == "channel1777000333"


def test_a_capture_is_the_exact_box(tmp_path: Path) -> None:
    """Byte for byte."""
    box = preview_box(5, preview_text("a &amp; b<br/>c"))
    (item,) = captures(_items(tmp_path, box))
    assert item.capture.content == box.encode()
    assert item.message.text == "a & b\nc"
    assert item.message.posted_at == datetime(2026, 5, 4, 10, 0, 5, tzinfo=UTC)


def test_an_album_is_all_of_its_ids(tmp_path: Path) -> None:
    """The text stands once, the first item's medium is its own, every item has a record of its own."""
    items = _items(tmp_path, _album(5, 5, 6, 7), preview_box(8))
    found = [(item.capture.message_id, item.capture.record) for item in captures(items)]
    assert found == [(5, 1), (6, 2), (7, 3), (8, 4)]
    first, second, _, last = (item.message for item in captures(items))
    assert (first.text, first.media, first.album_id) == ("once", Media("video_file"), "5")
    assert (second.text, second.media, second.album_id) == ("", Media("photo"), "5")
    assert last.album_id is None
    assert all(parse(Method.WEB_PREVIEW, item.capture.content) == item.message for item in captures(items))
    assert snapshots(items)[0].is_complete_window


def test_a_quoted_message_is_no_part_of_the_text(tmp_path: Path) -> None:
    """Its id is the reply's."""
    quote = (
        '<a class="tgme_widget_message_reply" href="https://t.me/quietmarket/3">'
        '<span class="tgme_widget_message_author_name">Other</span>'
        '<div class="tgme_widget_message_text js-message_reply_text">quoted</div></a>'
    )
    message = _message(tmp_path, quote + preview_text("own"))
    assert (message.text, message.reply_to_id) == ("own", 3)
    elsewhere = _message(tmp_path, quote.replace("quietmarket", "another") + preview_text("own"))
    assert elsewhere.reply_to_id is None
    assert _message(tmp_path, quote).text == ""


def test_the_preview_of_a_link_is_not_the_message(tmp_path: Path) -> None:
    """Neither its words nor its picture."""
    preview = (
        '<a class="tgme_widget_message_link_preview"><i class="tgme_widget_message_photo_wrap"></i>'
        '<div class="tgme_widget_message_text">foreign</div></a>'
    )
    message = _message(tmp_path, preview)
    assert (message.text, message.media) == ("", None)


def test_links_and_emoji_are_read(tmp_path: Path) -> None:
    """A hidden target stays, an emoji is its character."""
    emoji = '<tg-emoji emoji-id="1"><i class="emoji" style="x"><b>🏍</b></i></tg-emoji>'
    link = '<a href="https://a.example/x" target="_blank" onclick="return confirm(this.href)">这里</a>'
    message = _message(tmp_path, preview_text(f"{emoji}{link}"))
    assert message.text == "🏍这里"
    assert message.entities == (TextEntity(0, 1, "custom_emoji"), TextEntity(1, 3, "text_link", "https://a.example/x"))


@pytest.mark.parametrize(
    ("shown", "views", "is_lossy"),
    [("312", 312, False), ("3.12K", 3120, True), ("1.5M", 1_500_000, True), ("?", None, False)],
)
def test_rounded_counts_are_marked(tmp_path: Path, shown: str, views: int | None, is_lossy: bool) -> None:  # noqa: FBT001 - one of a table
    """3.12K is anything around it."""
    (item,) = captures(_items(tmp_path, preview_box(5, footer=preview_footer(5, shown))))
    assert (item.message.views, item.message.is_lossy) == (views, is_lossy)


def test_forwards_are_read(tmp_path: Path) -> None:
    """With the id of the post where the name links to it."""
    name = '<a class="tgme_widget_message_forwarded_from_name" href="https://t.me/old_channel/77">Old</a>'
    assert _message(tmp_path, name).forward == Forward("Old", message_id=77)


@pytest.mark.parametrize(
    ("inner", "media"),
    [
        ('<a class="tgme_widget_message_photo_wrap" style="x"></a>', Media("photo")),
        ('<div class="tgme_widget_message_roundvideo_player"></div>', Media("video_message")),
        (
            (
                '<a class="tgme_widget_message_document_wrap">'
                '<div class="tgme_widget_message_document_title">表.pdf</div></a>'
            ),
            Media("file", "表.pdf"),
        ),
        (
            (
                '<a class="tgme_widget_message_document_wrap">'
                '<div class="tgme_widget_message_document_icon audio"></div>'
                '<div class="tgme_widget_message_document_title">Song</div></a>'
            ),
            Media("audio_file"),
        ),
        ('<div class="tgme_widget_message_poll">?</div>', Media("poll")),
        ('<div class="message_media_not_supported">x</div>', Media("unsupported")),
    ],
)
def test_what_is_attached_is_named(tmp_path: Path, inner: str, media: Media) -> None:
    """In the words of Desktop."""
    assert _message(tmp_path, inner).media == media


def test_service_messages_have_an_action(tmp_path: Path) -> None:
    """The page's words become Desktop's where there is one."""
    message = _message(tmp_path, preview_text("Channel created"), kind=" service_message")
    assert (message.kind, message.text, message.action) == (MessageKind.SERVICE, "", "create_channel")
    message = _message(tmp_path, preview_text("Something new"), kind=" service_message")
    assert message.action == "Something new"


def test_a_box_without_a_time_takes_that_of_the_box_above(tmp_path: Path) -> None:
    """It is marked, kept beside the bytes, and never invented."""
    items = _items(tmp_path, preview_box(5), preview_box(6, preview_text("x"), footer=""))
    second = captures(items)[1]
    assert second.message.posted_at == captures(items)[0].message.posted_at
    assert second.message.is_time_local
    assert parse(Method.WEB_PREVIEW, second.capture.content) == second.message
    (rejection,) = rejections(_items(tmp_path, preview_box(5, footer=""), preview_box(6)))
    assert rejection.reason.startswith("no date")


def test_a_page_without_a_channel_is_no_channel_page(tmp_path: Path) -> None:
    """Telegram answers like this for groups and unknown names."""
    (rejection,) = rejections(_items(tmp_path, has_channel=False))
    assert rejection.reason.startswith("not a channel page")
    assert rejection.remedy


def test_a_channel_page_without_messages_says_so(tmp_path: Path) -> None:
    """The end of a channel looks like this."""
    assert rejections(_items(tmp_path))[0].reason == "a channel page without a message"


def test_a_search_is_no_complete_window(tmp_path: Path) -> None:
    """What it leaves out is not gone."""
    assert not snapshots(_items(tmp_path, preview_box(5), query="words"))[0].is_complete_window


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (("2026-05-04T", "9999-05-04T"), "no possible date"),
        (('data-post="QuietMarket/6"', 'data-post="QuietMarket/x"'), "no possible id"),
        (('data-post="QuietMarket/6"', f'data-post="QuietMarket/{2**63}"'), "no possible id"),
        (('data-post="QuietMarket/6"', ""), "no id"),
    ],
)
def test_a_bad_box_costs_itself_only(tmp_path: Path, change: tuple[str, str], reason: str) -> None:
    """The next one is read."""
    items = _items(tmp_path, preview_box(5), preview_box(6).replace(*change), preview_box(7))
    assert [item.capture.message_id for item in captures(items)] == [5, 7]
    (rejection,) = rejections(items)
    assert (rejection.record, rejection.reason.startswith(reason)) == (2, True)
    assert not snapshots(items)[0].is_complete_window


@pytest.mark.parametrize("view", ["", "!!!", "e30", "bnVsbA", "eyJjIjoiOTk5OTk5OTk5OTk5OTk5OTk5OTk5OSJ9", "8J+YgA"])
def test_a_page_without_the_number_has_the_name(tmp_path: Path, view: str) -> None:
    """Whatever stands where the number should be."""
    box = preview_box(5)
    start = box.index('data-view="') + 11
    items = _items(tmp_path, box[:start] + view + box[box.index('"', start) :])
    assert captures(items)[0].capture.chat.key == "quietmarket"


def test_a_page_that_is_cut_off_keeps_what_came_before(tmp_path: Path) -> None:
    """And says so."""
    path = tmp_path / "page.html"
    page = preview_page([preview_box(5, preview_text("a")), preview_box(6, preview_text("b"))])
    path.write_text(page[: page.index("b</div>")], encoding="utf-8")
    items = collected(path)
    assert [item.capture.message_id for item in captures(items)] == [5]
    assert rejections(items)[0].reason == "the page ends in the middle of a message"


def test_buttons_are_read_row_by_row(tmp_path: Path) -> None:
    """Those that lead somewhere; none is a fact as well."""
    keyboard = (
        '<div class="tgme_widget_message_inline_keyboard"><div class="tgme_widget_message_inline_row">'
        '<a class="tgme_widget_message_inline_button url_button" href="https://t.me/kaka?a=1&amp;b=2">'
        '<span class="tgme_widget_message_inline_button_text" dir="auto">联系 <i>🏍</i></span></a>'
        '<a class="tgme_widget_message_inline_button"><span>no link</span></a></div></div>'
    )
    message = _message(tmp_path, preview_text("own") + keyboard)
    assert (message.text, message.buttons) == ("own", (Button("联系 🏍", "url", "https://t.me/kaka?a=1&b=2"),))
    assert _message(tmp_path, preview_text("own")).buttons == ()
