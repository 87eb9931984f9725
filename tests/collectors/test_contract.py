"""Every collector keeps the contract."""

from collections.abc import Sequence
from html import escape
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.vocabulary import Method
from tests.collectors import contract
from tests.collectors.contract import Format
from tests.support import exports
from tests.support.exports import HOSTILE


def _desktop(folder: Path, texts: Sequence[str]) -> Path:
    messages = (exports.desktop_message(number, text) for number, text in enumerate(texts, 1))
    return exports.write_json(folder / "result.json", exports.desktop_chat(messages))


def _desktop_unknown(folder: Path) -> Path:
    messages = [exports.desktop_message(1), exports.desktop_message(2, type="hologram"), exports.desktop_message(3)]
    return exports.write_json(folder / "result.json", exports.desktop_chat(messages))


def _pages(folder: Path, texts: Sequence[str]) -> Path:
    export = folder / "ChatExport_quiet_market"
    export.mkdir(exist_ok=True)
    for start in range(0, len(texts), 1000):
        some = enumerate(texts[start : start + 1000], start + 1)
        messages = (exports.html_message(number, exports.html_body(exports.html_text(text))) for number, text in some)
        name = f"messages{start // 1000 + 1}.html" if start else "messages.html"
        (export / name).write_bytes(exports.html_page(messages).encode())
    return export


def _pages_unknown(folder: Path) -> Path:
    export = folder / "ChatExport_quiet_market"
    export.mkdir()
    body = exports.html_body("text")
    messages = [exports.html_message(number, body, title=title) for number, title in [(1, ""), (2, "soon"), (3, "")]]
    (export / "messages.html").write_text(exports.html_page(messages), encoding="utf-8")
    return export


def _dump(folder: Path, texts: Sequence[str]) -> Path:
    messages = [exports.telethon_message(number, text) for number, text in enumerate(texts, 1)]
    return exports.write_json(folder / "dump.json", messages)


def _dump_unknown(folder: Path) -> Path:
    messages = [exports.telethon_message(1), exports.telethon_message(2, _="Hologram"), exports.telethon_message(3)]
    return exports.write_json(folder / "dump.json", messages)


def _preview(folder: Path, texts: Sequence[str]) -> Path:
    pairs = enumerate(texts, 1)
    boxes = (exports.preview_box(number, exports.preview_text(_preview_text(text))) for number, text in pairs)
    path = folder / "page.html"
    path.write_bytes(exports.preview_page(boxes).encode())
    return path


def _preview_text(text: str) -> str:
    return escape(text).replace("\n", "<br/>")


def _preview_unknown(folder: Path) -> Path:
    boxes = [exports.preview_box(1), exports.preview_box(2).replace("data-post", "data-past"), exports.preview_box(3)]
    path = folder / "page.html"
    path.write_text(exports.preview_page(boxes), encoding="utf-8")
    return path


def _lines(folder: Path, texts: Sequence[str]) -> Path:
    records = (exports.line_record(number, text) for number, text in enumerate(texts, 1))
    return exports.write_lines(folder / "lines.jsonl", records)


def _lines_unknown(folder: Path) -> Path:
    records = [exports.line_record(1), exports.line_record(2, platform="carrier pigeon"), exports.line_record(3)]
    return exports.write_lines(folder / "lines.jsonl", records)


FORMATS = [
    Format(Method.DESKTOP_JSON, _desktop, _desktop_unknown),
    Format(Method.DESKTOP_HTML, _pages, _pages_unknown),
    Format(Method.TELETHON_DUMP, _dump, _dump_unknown),
    Format(Method.WEB_PREVIEW, _preview, _preview_unknown, is_streamed=False),
    Format(Method.JSONL, _lines, _lines_unknown, is_window=False),
]
_PAGES = {Method.DESKTOP_HTML, Method.WEB_PREVIEW}
every_format = pytest.mark.parametrize("sample", FORMATS, ids=lambda sample: str(sample.method))


def _holdable(sample: Format, texts: Sequence[str]) -> list[str]:
    """The texts that the format can hold at all: pages are UTF-8, and HTML has no NUL."""
    if sample.method not in _PAGES:
        return list(texts)
    return [text for text in texts if "\x00" not in text and text.encode(errors="ignore").decode() == text]


@every_format
def test_a_format_is_recognised(sample: Format, tmp_path: Path) -> None:
    """Nobody has to name the format."""
    contract.check_is_detected(sample, tmp_path)


@every_format
def test_hostile_text_is_kept_exactly(sample: Format, tmp_path: Path) -> None:
    """NUL, lone surrogates, bidi controls, zalgo, markup, formulas and 100 kB come back as they were."""
    contract.check_texts_are_exact(sample, tmp_path, _holdable(sample, HOSTILE))


@every_format
def test_a_capture_parses_again_to_its_message(sample: Format, tmp_path: Path) -> None:
    """All that a message needs lies in the content of its capture."""
    contract.check_raw_is_kept(sample, tmp_path, _holdable(sample, HOSTILE))


@every_format
def test_two_readings_are_the_same(sample: Format, tmp_path: Path) -> None:
    """Items and record numbers are stable."""
    contract.check_readings_agree(sample, tmp_path, _holdable(sample, HOSTILE))


@every_format
def test_times_are_aware_utc(sample: Format, tmp_path: Path) -> None:
    """No naive time leaves a collector."""
    contract.check_times_are_utc(sample, tmp_path)


@every_format
def test_a_snapshot_closes_the_chat(sample: Format, tmp_path: Path) -> None:
    """It tells the window that was served."""
    contract.check_snapshot(sample, tmp_path)


@every_format
def test_unknown_kinds_are_signalled(sample: Format, tmp_path: Path) -> None:
    """Nothing is dropped in silence."""
    contract.check_unknown_is_signalled(sample, tmp_path)


@pytest.mark.parametrize("sample", [sample for sample in FORMATS if sample.is_streamed], ids=lambda s: str(s.method))
def test_files_are_streamed(sample: Format, tmp_path: Path) -> None:
    """Memory is bounded by a record, not by the file."""
    contract.check_is_streamed(sample, tmp_path)


@pytest.mark.parametrize(
    "sample", [sample for sample in FORMATS if sample.method not in _PAGES], ids=lambda sample: str(sample.method)
)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(st.text(st.characters(exclude_categories=())), min_size=1, max_size=5))
def test_any_text_survives(sample: Format, tmp_path: Path, texts: list[str]) -> None:
    """Whatever JSON can say is kept."""
    # JSON has one spelling for a pair of surrogates and for the character that they make.
    whole = [text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass") for text in texts]
    contract.check_texts_are_exact(sample, tmp_path, whole)


@pytest.mark.parametrize(
    "sample", [sample for sample in FORMATS if sample.method in _PAGES], ids=lambda sample: str(sample.method)
)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn"))), min_size=1, max_size=5))
def test_any_text_of_a_page_survives(sample: Format, tmp_path: Path, texts: list[str]) -> None:
    """Whatever a page can say is kept."""
    contract.check_texts_are_exact(sample, tmp_path, texts)


@every_format
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_damaged_files_never_end_in_a_traceback(sample: Format, tmp_path: Path, data: st.DataObject) -> None:
    """Bytes changed, doubled or lost at any place."""
    path = sample.write(tmp_path, ["你好 a", "b"])
    content = (path / "messages.html" if path.is_dir() else path).read_bytes()
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(content)))
        end = min(len(content), start + data.draw(st.integers(0, 40)))
        odd = st.sampled_from(
            [b"", b"\x00", b"\xff", b'"', b"{", b"}]", b"<div>", b"</div>", b"-1", b"9" * 30, b"null", b"\\x"]
        )
        content = content[:start] + data.draw(odd | st.binary(max_size=8)) + content[end:]
    contract.check_damage_is_survived(sample, tmp_path, content)
