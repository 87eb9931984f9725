"""The hotline's list as a person sees it."""

import json
from pathlib import Path

from tests.pipeline.conftest import Run

LINE = {"platform": "telegram", "chat": "some_chat", "date": "2026-10-01T10:00:00Z"}


def test_a_message_for_the_hotline_is_a_link_and_no_search_finds_it(escrowwatch: Run, tmp_path: Path) -> None:
    file = tmp_path / "chat.jsonl"
    texts = {1: "未成年 裸 8000U 一个", 2: "收人 打字快的 8000U 一个"}
    lines = [json.dumps({**LINE, "id": number, "text": text}) for number, text in texts.items()]
    file.write_text("\n".join(lines), encoding="utf-8")
    assert escrowwatch("import", "--public", str(file)).returncode == 0
    assert escrowwatch("run").returncode == 0
    found = escrowwatch("search", "--all", "8000U").stdout.splitlines()
    assert [line.split("  ")[1] for line in found] == ["telegram:some_chat/2"]
    (item,) = escrowwatch("hotline").stdout.splitlines()
    assert item.split("\t")[1:] == ["telegram", "some_chat", "1", "https://t.me/some_chat/1", "words"]
    folder = tmp_path / "found"
    assert escrowwatch("report", "summary", "--output", str(folder)).returncode == 0
    assert not [path.name for path in folder.iterdir() if "未成年" in path.read_text(encoding="utf-8")]
