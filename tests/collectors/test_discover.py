"""Finding what can be imported on disk."""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from collectors.discover import discover
from collectors.files import ImportFile
from collectors.registry import COLLECTORS, method_named
from domain.errors import FatalError
from domain.vocabulary import Method
from tests.support import exports
from tests.support.collecting import PUBLIC, captures, collected, found, import_file_at, rejections

NOBODY = 65534


def _export(path: Path) -> Path:
    return exports.write_json(path, exports.desktop_chat([exports.desktop_message(1)]))


def _pages(folder: Path, count: int) -> Path:
    folder.mkdir(parents=True)
    for number in range(1, count + 1):
        page = exports.html_page([exports.html_message(number, exports.html_body(f"page {number}"))])
        (folder / f"messages{number if number > 1 else ''}.html").write_text(page, encoding="utf-8")
    return folder


def test_a_file_is_described(tmp_path: Path) -> None:
    """Name, size, time and hash are those of the file."""
    path = _export(tmp_path / "result.json")
    os.utime(path, (1_777_888_800, 1_777_888_800))
    file = import_file_at(path)
    content = path.read_bytes()
    assert (file.name, file.size_bytes, file.method) == (str(path), len(content), Method.DESKTOP_JSON)
    assert file.sha256 == hashlib.sha256(content).digest()
    assert file.modified_at == datetime.fromtimestamp(1_777_888_800, UTC)
    with file.open() as stream:
        assert stream.read() == content


def test_folders_are_walked_in_natural_order(tmp_path: Path) -> None:
    """The order of people, the same each time."""
    for name in ("chat10", "chat9", "chat9/inner"):
        _export(tmp_path / name / "result.json")
    names = [Path(unit.name).parent.relative_to(tmp_path) for unit in found(tmp_path) if isinstance(unit, ImportFile)]
    assert [str(name) for name in names] == ["chat9", "chat9/inner", "chat10"]


def test_pages_of_one_export_are_one_unit(tmp_path: Path) -> None:
    """In their own order, with a hash over all of them."""
    folder = _pages(tmp_path / "ChatExport_quiet_market", 11)
    file = import_file_at(folder)
    assert [part.base for part in file.parts[:3]] == ["messages.html", "messages2.html", "messages3.html"]
    assert file.parts[-1].base == "messages11.html"
    hashes = [hashlib.sha256((folder / part.base).read_bytes()).digest() for part in file.parts]
    assert file.sha256 == hashlib.sha256(b"".join(hashes)).digest()
    items = captures(collected(folder))
    assert [item.capture.message_id for item in items] == list(range(1, 12))
    assert [item.capture.record for item in items] == list(range(1, 12))


def test_json_is_preferred_to_the_pages_beside_it(tmp_path: Path) -> None:
    """The same chat would otherwise stand twice, once without its id."""
    _export(_pages(tmp_path / "export", 2) / "result.json")
    kinds = [unit.method if isinstance(unit, ImportFile) else unit.is_fault for unit in found(tmp_path)]
    assert kinds == [Method.DESKTOP_JSON, False]


def test_attachments_of_an_export_are_passed_over(tmp_path: Path) -> None:
    """A file that somebody sent is no export, whatever its name."""
    _export(tmp_path / "result.json")
    _export(tmp_path / "files" / "result.json")
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "photo_1.jpg").write_bytes(b"\xff\xd8")
    assert len(found(tmp_path)) == 1


def test_pages_of_a_whole_account_are_refused(tmp_path: Path) -> None:
    """They do not tell public chats from private ones."""
    _pages(tmp_path / "chats" / "chat_001", 1)
    (tmp_path / "export_results.html").write_text(exports.html_page([]), encoding="utf-8")
    (tmp_path / "lists").mkdir()
    (tmp_path / "lists" / "chats.html").write_text(exports.html_page([]), encoding="utf-8")
    (rejection,) = rejections(found(tmp_path))
    assert "do not say which of its chats are public" in rejection.reason
    assert "--public" in rejection.remedy
    assert captures(collected(tmp_path / "chats" / "chat_001"))


def test_globs_are_expanded(tmp_path: Path) -> None:
    """Also where no shell did it; a pattern that fits nothing is no such file."""
    for name in ("a10.json", "a9.json", "b.json"):
        _export(tmp_path / name)
    assert [Path(unit.name).name for unit in found(tmp_path / "a*.json") if isinstance(unit, ImportFile)] == [
        "a9.json",
        "a10.json",
    ]
    (rejection,) = rejections(found(tmp_path / "z*.json"))
    assert rejection.reason == "no such file or folder"


def test_a_file_met_twice_is_found_once(tmp_path: Path) -> None:
    """By name, by link, or inside a folder named as well."""
    path = _export(tmp_path / "result.json")
    (tmp_path / "again.json").symlink_to(path)
    assert len(found(path, path, tmp_path, tmp_path / "again.json")) == 1


def test_a_link_that_loops_is_named(tmp_path: Path) -> None:
    """The walk ends and what lies beside the loop is found."""
    _export(tmp_path / "inner" / "result.json")
    (tmp_path / "inner" / "back").symlink_to(tmp_path)
    (tmp_path / "itself.json").symlink_to(tmp_path / "itself.json")
    units = found(tmp_path)
    reasons = {Path(rejection.file).name: rejection.reason for rejection in rejections(units)}
    assert reasons["back"] == "a link that leads back to a folder above it"
    assert reasons["itself.json"].startswith("cannot be read")
    assert sum(isinstance(unit, ImportFile) for unit in units) == 1


def test_a_folder_without_exports_is_named(tmp_path: Path) -> None:
    """With what would be accepted."""
    (tmp_path / "holiday.jpg").write_bytes(b"\xff\xd8")
    (rejection,) = rejections(found(tmp_path))
    assert rejection.file == str(tmp_path)
    assert rejection.reason == "nothing to import in this folder"
    assert "result.json" in rejection.remedy


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("empty.json", b"", "an empty file"),
        ("blank.json", b" \n\t ", "an empty file"),
        ("other.json", b'{"name": "package", "version": "1"}', "JSON of another kind"),
        ("numbers.json", b"[1, 2, 3]", "JSON of another kind"),
        ("deep.json", b"[" * 300_000, "JSON of another kind"),
        ("page.html", b"<html><body>hello</body></html>", "a page of another kind"),
        ("words.json", b"hello", "neither JSON nor a page"),
        ("noise.json", bytes(range(128, 256)) * 10, "neither JSON nor a page"),
        ("wide.json", '{"name": "x"}'.encode("utf-16"), "UTF-16, not UTF-8"),
        ("wide.html", "<html>".encode("utf-16-le"), "UTF-16, not UTF-8"),
    ],
)
def test_files_of_other_kinds_are_named(tmp_path: Path, name: str, content: bytes, reason: str) -> None:
    """What they are, and what to do."""
    (tmp_path / name).write_bytes(content)
    (rejection,) = rejections(found(tmp_path))
    assert (rejection.file, rejection.record, rejection.reason) == (str(tmp_path / name), 0, reason)
    assert rejection.remedy
    assert rejection.is_fault


def test_the_format_can_be_named(tmp_path: Path) -> None:
    """It overrides the detection, for files named in any way."""
    path = tmp_path / "odd.txt"
    path.write_text('{"broken\n' + '{"chat": "quiet_market", "platform": "telegram", "id": 1}\n', encoding="utf-8")
    assert import_file_at(path, format_name="jsonl").method is Method.JSONL
    with pytest.raises(FatalError, match="unknown format 'xml'"):
        list(discover([path], format_name="xml"))


def test_lines_are_recognised_past_a_broken_one(tmp_path: Path) -> None:
    """The first line may be the bad one."""
    path = tmp_path / "lines.jsonl"
    path.write_text('{"broken\n' + '{"chat": "quiet_market", "platform": "telegram", "id": 1}\n', encoding="utf-8")
    assert import_file_at(path).method is Method.JSONL


@pytest.mark.parametrize("name", ["no\x00path", "gone.json", "gone/deep/inside.json"])
def test_a_path_that_is_none_is_named(tmp_path: Path, name: str) -> None:
    """Without a traceback."""
    (rejection,) = rejections(found(f"{tmp_path}/{name}"))
    assert rejection.is_fault
    assert "\x00" not in rejection.file


def test_pipes_are_not_waited_for(tmp_path: Path) -> None:
    """Only plain files are opened."""
    os.mkfifo(tmp_path / "pipe.json")
    (rejection,) = rejections(found(tmp_path))
    assert rejection.reason == "not a plain file"
    assert rejections(found(tmp_path / "pipe.json"))[0].reason == "not a plain file"


def test_names_that_are_not_utf8_can_be_stored(tmp_path: Path) -> None:
    """They are shown with escapes, and read."""
    _export(Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.json")))
    file = import_file_at(tmp_path)
    assert file.name.encode()
    assert captures(collected(tmp_path))


@pytest.fixture
def locked() -> Iterator[Path]:
    """A folder that others may enter, with a locked folder and a locked file in it; not owner's rights, not root's."""
    root = Path(tempfile.mkdtemp())
    root.chmod(0o755)
    _export(root / "locked" / "result.json")
    _export(root / "locked.json").chmod(0)
    _export(root / "open.json").chmod(0o644)
    (root / "locked").chmod(0)
    is_root = os.geteuid() == 0
    if is_root:
        os.seteuid(NOBODY)
    yield root
    if is_root:
        os.seteuid(0)
    (root / "locked").chmod(0o755)
    shutil.rmtree(root)


def test_what_may_not_be_read_is_named(locked: Path) -> None:
    """Folder and file, with the remedy; the rest is found."""
    units = found(locked)
    assert [Path(unit.name).name for unit in units if isinstance(unit, ImportFile)] == ["open.json"]
    assert {Path(rejection.file).name for rejection in rejections(units)} == {"locked", "locked.json"}
    assert all("ermission denied" in rejection.reason and rejection.remedy for rejection in rejections(units))
    assert "ermission denied" in rejections(found(locked / "locked"))[0].reason


def test_what_is_collected_live_is_no_format_of_files() -> None:
    """No file can be read as what an API served."""
    with pytest.raises(FatalError, match="unknown format"):
        method_named("telegram_api")


def test_every_format_has_a_collector(tmp_path: Path) -> None:
    """A file forced into each format ends in items, not in a traceback."""
    path = _export(tmp_path / "result.json")
    for method in (collector.METHOD for collector in COLLECTORS):
        file = import_file_at(path, format_name=method)
        assert file.method is method
        assert collected(path, PUBLIC, format_name=method) is not None
