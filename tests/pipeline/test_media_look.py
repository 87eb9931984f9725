"""Media of a live source, fetched by the real client over a real socket, into a real store and a real PostgreSQL."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from telethon.tl import types

from collectors.media.keeper import Keeper, Kept
from collectors.telegram.asking import FloodedError
from domain.errors import ComeBackError
from domain.evidence import Origin, Signer
from domain.vocabulary import MediaPolicy
from domain.watch import Take
from nlp.reader import Reader
from pipeline.hotline import hotline_lines
from pipeline.search import search_lines
from pipeline.understand_media import understand_media
from tests.support.media_live import MediaCollection, media_collection
from tests.support.pictures import CHINESE_FONT, bomb, drawn, encoded
from tests.support.telegram_server import faults as wrong
from tests.support.telegram_server.entities import Account
from tests.support.telegram_server.posts import File, Photo, Post
from warehouse.hotline import hotline_items
from warehouse.publishing import publish
from warehouse.redaction import Order, redact_message

WALLET = "TXYZopYRdj2D9XRtbG411XZZ3kM5VkAeBf"
ADVERT = drawn("buy bank cards, contact @lantern_desk", "deposit 500 USDT", WALLET, code="https://t.me/lantern_desk")
PLAIN = encoded(Image.radial_gradient("L").convert("RGB").resize((64, 64)))
OUTCOMES = "select message_id, outcome from raw.message_media order by 1"


@pytest.fixture
def media(tmp_path: Path) -> Iterator[MediaCollection]:
    with media_collection(tmp_path) as made:
        yield made


def _post(made: MediaCollection, /, text: str = "", **fields: Any) -> Post:  # noqa: ANN401 - the fields of Post
    return made.live.scene.world.add(made.live.scene.channel, text, **fields)


def test_nothing_is_fetched_unless_the_policy_says_so(media: MediaCollection) -> None:
    _post(media, media=Photo(ADVERT))
    media.take = Take()
    media.collect()
    assert (media.parts(), media.files) == (0, [])


def test_the_text_of_an_image_stands_beside_its_message_is_read_and_found(media: MediaCollection) -> None:
    post = _post(media, media=Photo(ADVERT))
    result = media.collect()
    assert (result.fetched, result.failed) == (1, 0)
    (path,) = media.files
    digest = hashlib.sha256(ADVERT).hexdigest()
    assert (path.parent.name + path.name, path.read_bytes()) == (digest, ADVERT)
    texts = media.rows("select message_id, sha256, kind, text from mart.media_text order by kind")
    assert texts[1] == (post.post_id, digest, "qr", "https://t.me/lantern_desk")
    assert "@lantern_desk" in str(texts[0][3])
    connection = media.live.connection
    assert understand_media(connection, Reader()) == 1
    assert understand_media(connection, Reader()) == 0
    ((number, found_in, category, mentions),) = media.rows(
        "select message_id, found_in, category, mentions from mart.media_reading"
    )
    assert (number, found_in) == (post.post_id, digest)
    assert category != "benign"
    assert isinstance(mentions, dict)
    assert [one["address"] for one in mentions["wallets"]] == [WALLET]
    assert {one["handle"] for one in mentions["handles"]} == {"lantern_desk"}
    publish(connection)
    lines = search_lines(connection, "lantern_desk", limit=5, is_listings_only=True)
    assert ["text in its image" in line for line in lines].count(True) == 1
    assert ["QR code in its image" in line for line in lines].count(True) == 1


@pytest.mark.skipif(CHINESE_FONT is None, reason="no font with Chinese letters on this machine")
def test_chinese_letters_are_read(media: MediaCollection) -> None:
    _post(media, media=Photo(drawn("高价收卡 四件套", "日结 联系客服")))
    media.collect()
    ((text,),) = media.rows("select text from mart.media_text")
    assert "四件套" in str(text).replace(" ", "")


def test_a_file_that_is_posted_many_times_is_fetched_once(media: MediaCollection) -> None:
    photo = Photo(ADVERT)
    posts = [_post(media, f"again {number}", media=photo) for number in range(100)]
    result = media.collect()
    assert (result.fetched, result.known, media.parts(), len(media.files)) == (1, 99, 1, 1)
    again = _post(media, media=photo)
    result = media.collect()
    assert (result.fetched, result.known, media.parts()) == (0, 1, 1)
    shown = media.rows("select count(distinct message_id), count(distinct text) from mart.media_text where kind = 'qr'")
    assert shown == [(len(posts) + 1, 1)]
    assert again.post_id in {row[0] for row in media.rows("select message_id from mart.media")}


def test_the_same_content_under_another_number_is_stored_once(media: MediaCollection) -> None:
    _post(media, media=Photo(PLAIN))
    _post(media, media=Photo(PLAIN))
    assert media.collect().fetched == 2
    assert len(media.files) == 1


def test_a_service_fetches_a_few_at_a_time(media: MediaCollection) -> None:
    for number in range(5):
        _post(media, media=File(bytes([number])))
    media.live.collect()
    assert [media.fetch(most_files=2).fetched for _ in range(4)] == [2, 2, 1, 0]
    assert len(media.files) == 5


def test_a_message_that_is_redacted_while_its_file_is_fetched_leaves_none(
    media: MediaCollection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file is in the store by then; the same one is kept for whoever posts it again."""
    first = _post(media, media=File(b"first"))
    connection = media.live.connection
    keep = Keeper.keep

    def redacted(keeper: Keeper, content: bytes) -> Kept:
        kept = keep(keeper, content)
        ((chat,),) = media.rows("select chat from core.source")
        signer = Signer(bytes(32), lambda _: bytes(64), Origin())
        redact_message(connection, signer, ("telegram", str(chat), first.post_id), Order("A", "a test", "none"))
        return kept

    with monkeypatch.context() as patched:
        patched.setattr(Keeper, "keep", redacted)
        media.collect()
    assert media.files == []
    assert media.rows("select count(*) from raw.message_media union all select count(*) from raw.media") == [(0,), (0,)]
    again = _post(media, media=File(b"first"))
    media.collect()
    assert [path.read_bytes() for path in media.files] == [b"first"]
    assert media.rows(OUTCOMES) == [(again.post_id, "stored")]


def test_a_flood_ends_the_pass_and_the_next_goes_on(media: MediaCollection) -> None:
    first, second = bytes(1_300_000), b"\x01" * 1_300_000
    _post(media, media=File(first))
    _post(media, media=File(second))
    rule = media.live.scene.faults.always(
        "upload.getFile", wrong.flood_wait(3000), when=lambda request: len(media.files) == 1 and request.offset > 0
    )
    with pytest.raises(FloodedError):
        media.collect()
    assert [path.read_bytes() for path in media.files] == [first]
    media.live.scene.faults.remove(rule)
    result = media.fetch()
    assert (result.fetched, result.known) == (1, 0)
    assert sorted(path.read_bytes() for path in media.files) == [first, second]


def test_a_short_flood_costs_no_part_twice(media: MediaCollection) -> None:
    content = bytes(1_300_000)
    _post(media, media=File(content))
    media.live.scene.faults.next("upload.getFile", wrong.flood_wait(1), when=lambda request: request.offset > 0)
    media.collect()
    assert [path.read_bytes() for path in media.files] == [content]
    offsets = [asked.request.offset for asked in media.live.scene.server.named("upload.getFile")]
    assert offsets == [0, 524_288, 524_288, 1_048_576]


def test_an_expired_reference_is_renewed_once(media: MediaCollection) -> None:
    _post(media, media=Photo(PLAIN))
    media.live.collect()
    media.live.scene.world.file_age += 1
    asked = len(media.live.scene.server.named("channels.getMessages"))
    assert media.fetch().fetched == 1
    assert len(media.live.scene.server.named("channels.getMessages")) == asked + 1
    assert len(media.files) == 1


def test_what_is_refused_again_or_gone_is_recorded_and_the_rest_goes_on(media: MediaCollection) -> None:
    gone = _post(media, media=Photo(PLAIN))
    lost = Photo(PLAIN + b"2")
    kept = _post(media, media=lost)
    last = _post(media, media=File(b"last"))
    media.live.collect()
    world = media.live.scene.world
    world.delete(media.live.scene.channel, gone.post_id, is_announced=False)
    world.file_age += 1
    del world.files[lost.media_id]
    result = media.fetch()
    assert (result.failed, result.fetched) == (2, 1)
    assert media.rows(OUTCOMES) == [(gone.post_id, "gone"), (kept.post_id, "failed"), (last.post_id, "stored")]


def test_what_is_too_large_is_left_alone_until_the_policy_allows_it(media: MediaCollection) -> None:
    post = _post(media, media=File(bytes(20_001)))
    media.take = Take(media=MediaPolicy.ALL, largest_media_bytes=20_000)
    assert (media.collect().too_large, media.parts(), media.files) == (1, 0, [])
    assert media.rows(OUTCOMES) == [(post.post_id, "too_large")]
    media.take = Take(media=MediaPolicy.ALL, largest_media_bytes=30_000)
    assert media.fetch().fetched == 1
    assert media.rows(OUTCOMES) == [(post.post_id, "stored")]


def test_a_file_that_is_larger_than_said_is_left_alone(media: MediaCollection) -> None:
    file = File(bytes(10))
    _post(media, media=file)
    media.live.collect()
    media.live.scene.world.files[file.media_id] = File(bytes(600_000))
    media.take = Take(media=MediaPolicy.ALL, largest_media_bytes=500_000)
    assert (media.fetch().too_large, media.files) == (1, [])


def test_images_are_pictures_and_no_stickers_or_videos(media: MediaCollection) -> None:
    _post(media, media=File(b"video", "clip.mp4", "video/mp4"))
    sticker = types.DocumentAttributeSticker("", types.InputStickerSetEmpty())
    _post(media, media=File(b"sticker", None, "image/webp", (sticker,)))
    picture = _post(media, media=File(PLAIN, "list.png", "image/png"))
    photo = _post(media, media=Photo(PLAIN))
    media.take = Take(media=MediaPolicy.IMAGES)
    assert media.collect().fetched == 2
    assert media.rows(OUTCOMES) == [(picture.post_id, "stored"), (photo.post_id, "stored")]
    assert media.rows("select mime, width, height from raw.media") == [("image/png", 64, 64)]


def test_pictures_that_cannot_be_decoded_are_recorded(media: MediaCollection) -> None:
    _post(media, media=Photo(bomb()))
    _post(media, media=Photo(PLAIN[:100]))
    _post(media, media=File(b"\x00<script>", "x\x00\u202e.png", "image/png"))
    assert media.collect().fetched == 3
    assert len(media.rows("select from mart.media where trouble is not null and phash is null")) == 2
    assert media.rows("select mime from raw.media where trouble is null") == [("application/octet-stream",)]


@pytest.mark.parametrize(
    "fields",
    [
        {"text": "未成年 裸"},
        {"media": File(PLAIN, "未成年 裸.png", "image/png")},
    ],
    ids=["its text", "its file name"],
)
def test_media_of_a_message_that_suggests_a_minor_are_never_asked_for(
    media: MediaCollection, fields: dict[str, Any]
) -> None:
    post = _post(media, **{"media": Photo(PLAIN), **fields})
    media.collect()
    media.fetch()
    assert (media.parts(), media.files, media.rows(OUTCOMES)) == (0, [], [])
    _is_for_the_hotline_only(media, post)


def _is_for_the_hotline_only(media: MediaCollection, *posts: Post) -> None:
    connection = media.live.connection
    publish(connection)
    assert [item.message_id for item in hotline_items(connection)] == [post.post_id for post in posts]
    for line, post in zip(hotline_lines(connection), posts, strict=True):
        assert line.split("\t")[4] == f"https://t.me/marketone/{post.post_id}"
        assert "裸" not in line
    hidden = {post.post_id for post in posts}
    for view in ("message", "message_masked", "media", "media_text", "media_reading"):
        assert hidden.isdisjoint(row[0] for row in media.rows(f"select message_id from mart.{view}"))  # noqa: S608
    assert hidden.isdisjoint(row[0] for row in media.rows("select message_id from core.current_reading"))
    assert search_lines(connection, "裸", limit=9, is_listings_only=False) == []


def test_what_is_for_the_hotline_is_hidden_although_its_look_is_broken_off(media: MediaCollection) -> None:
    """It is screened when it is stored."""
    post = _post(media, "未成年 裸")
    for number in range(150):
        _post(media, f"出四件套 {number}")
    media.live.scene.faults.next("messages.getHistory", wrong.flood_wait(3000), when=lambda asked: asked.offset_id > 9)
    result = media.live.collect().results[0]
    assert isinstance(result.error, ComeBackError)
    assert 0 < result.read < 150
    _is_for_the_hotline_only(media, post)


def test_the_words_of_an_album_count_for_all_of_it(media: MediaCollection) -> None:
    first = _post(media, "未成年", media=Photo(PLAIN), grouped_id=77)
    second = _post(media, media=Photo(PLAIN), grouped_id=77)
    third = _post(media, "裸", media=Photo(PLAIN), grouped_id=77)
    media.collect()
    assert media.parts() == 0
    _is_for_the_hotline_only(media, first, second, third)


def test_an_edit_that_suggests_a_minor_takes_the_file_away(media: MediaCollection) -> None:
    photo = Photo(PLAIN)
    post = _post(media, "fine", media=photo)
    media.collect()
    assert len(media.files) == 1
    media.live.scene.world.edit(media.live.scene.channel, post.post_id, text="未成年 裸")
    media.collect()
    assert media.files == []
    _is_for_the_hotline_only(media, post)
    parts = media.parts()
    again = _post(media, "fine", media=photo)
    media.collect()
    assert (media.parts(), media.files) == (parts, [])
    _is_for_the_hotline_only(media, post, again)


def test_words_in_the_image_are_words_too(media: MediaCollection) -> None:
    post = _post(media, media=Photo(drawn("underage nude")))
    assert media.collect().refused == 1
    assert media.files == []
    assert media.rows("select count(*) from raw.media") == [(0,)]
    _is_for_the_hotline_only(media, post)


def test_a_known_file_is_refused_before_it_touches_the_disk(media: MediaCollection) -> None:
    photo = Photo(PLAIN)
    post = _post(media, media=photo)
    lists = media.home / "refused-hashes"
    lists.mkdir()
    (lists / "one.txt").write_text(hashlib.md5(PLAIN, usedforsecurity=False).hexdigest(), encoding="utf-8")
    assert media.collect().refused == 1
    assert not (media.home / "media").exists()
    assert media.rows("select reason, sha256 from core.hotline_item") == media.rows(
        f"select 'known_file', decode('{hashlib.sha256(PLAIN).hexdigest()}', 'hex')"
    )
    again = _post(media, "once more", media=photo)
    media.collect()
    assert media.parts() == 1
    _is_for_the_hotline_only(media, post, again)


def test_another_account_asks_by_a_reference_of_its_own(media: MediaCollection) -> None:
    media.live.log_in(media.live.scene.world.add_account(Account(7002, "Second")), "second")
    _post(media, media=Photo(PLAIN))
    media.live.collect()
    media.live.scene.faults.next("upload.getFile", wrong.error(400, "FILE_REFERENCE_INVALID"))
    media.account = "second"
    assert media.fetch().fetched == 1
