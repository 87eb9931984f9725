"""Archives read as folders."""

import zipfile
from pathlib import Path

import pytest

from collectors.archives import ZipLimits
from collectors.discover import discover
from collectors.files import ImportFile
from domain.capture import Rejection
from tests.support import exports
from tests.support.collecting import captures, collected, found, import_file_at, rejections


def _export() -> str:
    path = exports.desktop_chat([exports.desktop_message(1), exports.desktop_message(2)])
    return str(path).replace("'", '"')


def _zip(path: Path, entries: dict[str, str], compression: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return path


def test_an_archive_is_read_as_a_folder(tmp_path: Path) -> None:
    """The same units as from the unpacked folder, attachments passed over."""
    page = exports.html_page([exports.html_message(1, exports.html_body("x"))])
    names = {"a/result.json": _export(), "a/files/x.json": "{}", "b/messages.html": page, "b/messages2.html": page}
    path = _zip(tmp_path / "export.zip", names)
    units = found(tmp_path)
    assert [unit.name for unit in units if isinstance(unit, ImportFile)] == [
        f"{path}!/a/result.json",
        f"{path}!/b/messages.html",
    ]
    assert not rejections(units)


def test_a_member_is_the_same_file_as_outside(tmp_path: Path) -> None:
    """Same bytes, same hash, same captures."""
    plain = tmp_path / "plain"
    plain.mkdir()
    (plain / "result.json").write_text(_export(), encoding="utf-8")
    path = _zip(tmp_path / "export.zip", {"result.json": _export()})
    assert import_file_at(path).sha256 == import_file_at(plain).sha256
    assert captures(collected(path)) == captures(collected(plain))


def test_an_archive_named_directly_may_have_any_name(tmp_path: Path) -> None:
    """Its first bytes tell."""
    path = _zip(tmp_path / "export.dat", {"result.json": _export()})
    assert len(captures(collected(path))) == 2


def _only_rejection(path: Path, limits: ZipLimits | None = None) -> Rejection:
    (rejection,) = discover([path], limits=limits)
    assert isinstance(rejection, Rejection)
    assert rejection.is_fault
    assert rejection.remedy
    return rejection


def test_a_zip_bomb_is_refused(tmp_path: Path) -> None:
    """Told by how small it was packed, without unpacking."""
    path = _zip(tmp_path / "bomb.zip", {"result.json": "0" * (20 * 2**20)})
    assert "zip bomb" in _only_rejection(path).reason


def test_an_archive_that_grows_too_large_is_refused(tmp_path: Path) -> None:
    """The sum of its members counts."""
    path = _zip(tmp_path / "large.zip", {"a.json": _export(), "b.json": _export()})
    assert "unpacks to" in _only_rejection(path, ZipLimits(total_bytes=100)).reason


def test_an_archive_of_too_many_entries_is_refused(tmp_path: Path) -> None:
    """The directory alone can fill a memory."""
    path = _zip(tmp_path / "many.zip", {f"{number}.txt": "" for number in range(20)})
    assert "more than 10 entries" in _only_rejection(path, ZipLimits(entries=10)).reason


def test_an_archive_inside_an_archive_is_refused(tmp_path: Path) -> None:
    """One level is read."""
    inner = _zip(tmp_path / "inner", {"result.json": _export()})
    with zipfile.ZipFile(tmp_path / "outer.zip", "w") as archive:
        archive.write(inner, "inner.zip")
    assert _only_rejection(tmp_path / "outer.zip").reason == "an archive inside an archive"


@pytest.mark.parametrize("name", ["../../result.json", "/etc/result.json", "a/../../b.json"])
def test_a_path_that_leads_out_is_refused(tmp_path: Path, name: str) -> None:
    """Nothing is unpacked anyway, but such an archive is no export."""
    assert "leads out of the archive" in _only_rejection(_zip(tmp_path / "odd.zip", {name: _export()})).reason


def test_an_encrypted_member_is_refused(tmp_path: Path) -> None:
    """With the way round it."""
    path = _zip(tmp_path / "locked.zip", {"result.json": _export()}, zipfile.ZIP_STORED)
    content = bytearray(path.read_bytes())
    content[6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(content)
    rejection = _only_rejection(path)
    assert rejection.reason == "encrypted"
    assert "password" in rejection.remedy


def test_a_damaged_archive_is_named(tmp_path: Path) -> None:
    """Cut off, or with a member that does not fit its check sum."""
    path = _zip(tmp_path / "cut.zip", {"result.json": _export()}, zipfile.ZIP_STORED)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    assert "cannot be read" in _only_rejection(path).reason
    path.write_bytes(content.replace(b"Quiet market", b"Quiet carpet", 1))
    assert "CRC" in _only_rejection(path).reason


def test_an_archive_without_exports_is_named(tmp_path: Path) -> None:
    """Like a folder."""
    path = _zip(tmp_path / "photos.zip", {"photo.jpg": "x"})
    assert _only_rejection(path).reason == "nothing to import in this folder"
