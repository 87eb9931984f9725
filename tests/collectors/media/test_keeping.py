"""Files: refused before they touch the disk, stored by content, pictures hashed and read."""

import hashlib
import os
import socket
from pathlib import Path

import pytest
from PIL import Image

from collectors.media.hashing import distance
from collectors.media.keeper import Keeper
from collectors.media.kinds import sniffed
from collectors.media.pictures import PictureError, decode
from collectors.media.reading import PictureReader
from collectors.media.refused import RefusedFiles, read_refused
from collectors.media.store import MediaStore
from domain.errors import FatalError
from domain.vocabulary import MediaOutcome
from tests.support.pictures import bomb, drawn, encoded

READER = PictureReader()
LINK = "https://t.me/lantern_desk"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "media"


def _keeper(folder: Path, refused: RefusedFiles | None = None) -> Keeper:
    return Keeper(MediaStore(folder), refused or RefusedFiles(), READER)


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_a_file_lies_under_its_hash_for_its_owner_alone(folder: Path) -> None:
    content = b"MZ\x90 not to be run"
    kept = _keeper(folder).keep(content)
    name = hashlib.sha256(content).hexdigest()
    (path,) = _files(folder)
    assert path == folder / name[:2] / name[2:]
    assert path.read_bytes() == content
    modes = [folder.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777, path.stat().st_mode & 0o777]
    assert modes == [0o700, 0o700, 0o600]
    assert (kept.outcome, kept.mime, kept.phash) == (
        MediaOutcome.STORED,
        "application/vnd.microsoft.portable-executable",
        None,
    )


def test_the_same_content_is_stored_once(folder: Path) -> None:
    keeper = _keeper(folder)
    assert keeper.keep(b"same") == keeper.keep(b"same")
    assert len(_files(folder)) == 1


@pytest.mark.parametrize("algorithm", ["sha256", "md5"])
def test_a_known_file_never_touches_the_disk(folder: Path, tmp_path: Path, algorithm: str) -> None:
    lists = tmp_path / "lists"
    lists.mkdir()
    digest = hashlib.new(algorithm, b"known").hexdigest().upper()
    (lists / "one.txt").write_text(f"\ufeff# a list\n\n{digest}  # its file\n", encoding="utf-8")
    kept = _keeper(folder, read_refused(lists)).keep(b"known")
    assert (kept.outcome, kept.sha256) == (MediaOutcome.KNOWN_FILE, hashlib.sha256(b"known").digest())
    assert not folder.exists()


def test_a_judge_of_bytes_refuses_too(folder: Path) -> None:
    kept = _keeper(folder, RefusedFiles(judges=(lambda content: content.startswith(b"k"),))).keep(b"known")
    assert (kept.outcome, folder.exists()) == (MediaOutcome.KNOWN_FILE, False)


def test_a_list_with_a_wrong_line_is_told(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("# fine\nabc\n", encoding="utf-8")
    with pytest.raises(FatalError, match=r"one\.txt, line 2"):
        read_refused(tmp_path)
    assert not read_refused(tmp_path / "nowhere").hashes


def test_letters_and_codes_in_a_picture_are_read_without_a_network(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        message = "nothing is downloaded"
        raise AssertionError(message)

    monkeypatch.setattr(socket.socket, "connect", refuse)
    content = drawn("deposit paid, contact @lantern_desk", code=LINK)
    kept = Keeper(MediaStore(folder), RefusedFiles(), PictureReader()).keep(content)
    texts = {found.kind: found for found in kept.texts}
    assert texts["ocr"].text.replace(" ", "") == "depositpaid,contact@lantern_desk"
    assert texts["qr"].text == LINK
    assert texts["ocr"].engine.startswith("rapidocr ")
    assert (kept.width, kept.height, kept.mime) == (900, 420, "image/png")


def test_words_in_a_picture_keep_it_from_the_disk(folder: Path) -> None:
    kept = _keeper(folder).keep(drawn("underage nude"))
    assert (kept.outcome, kept.texts) == (MediaOutcome.WORDS, ())
    assert not folder.exists()


def test_copies_of_one_picture_have_nearly_the_same_hash() -> None:
    one = decode(drawn("deposit 8000U", "contact @lantern_desk", code=LINK)).phash
    smaller = decode(drawn("deposit 8000U", "contact @lantern_desk", code=LINK, side=400)).phash
    other = decode(encoded(Image.radial_gradient("L").convert("RGB"))).phash
    assert distance(one, smaller) <= 10 < distance(one, other)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (bomb(), "pixels|bomb"),
        (drawn("cut off")[:400], "."),
        (b"\x89PNG\r\n\x1a\n" + b"\xff" * 100_000, "."),
        (b"GIF89a", "."),
        (b"\xff\xd8\xff\xe0" + bytes(1000), "."),
    ],
    ids=["bomb", "cut off", "noise", "empty gif", "empty jpeg"],
)
def test_what_cannot_be_decoded_is_recorded(folder: Path, content: bytes, said: str) -> None:
    with pytest.raises(PictureError, match=said):
        decode(content)
    kept = _keeper(folder).keep(content)
    assert (kept.outcome, kept.phash, kept.texts) == (MediaOutcome.STORED, None, ())
    assert kept.trouble


def test_a_picture_of_any_shape_takes_bounded_memory(folder: Path) -> None:
    for size in ((1, 1), (1, 4_000), (4_000, 1)):
        assert _keeper(folder).keep(encoded(Image.new("RGB", size, "white"))).trouble is None


def test_the_type_is_what_the_bytes_show() -> None:
    assert sniffed(b"%PDF-1.7") == "application/pdf"
    assert sniffed(b"<html>") == sniffed(b"") == "application/octet-stream"


def test_a_kept_file_stays_and_a_half_written_one_of_long_ago_goes(folder: Path) -> None:
    keeper = _keeper(folder)
    keeper.keep(b"one")
    stale = folder / ".part-1-00"
    stale.write_bytes(b"half")
    os.utime(stale, (0, 0))
    keeper.keep(b"two")
    assert not stale.exists()
    assert len(_files(folder)) == 2
