"""Real files that lie beside the project, where they are present."""

from pathlib import Path

from collectors.files import ImportFile
from collectors.registry import collect, parse
from tests.support.collecting import PUBLIC, captures, found, rejections, snapshots

FOLDERS = ("telegram-desktop-export", "web-preview", "telethon-dumps")


def test_real_files_are_read_whole(shared_data: Path) -> None:
    """Every file gives messages that parse again, and nothing is set aside."""
    units = found(*(shared_data / "real" / name for name in FOLDERS))
    assert not rejections(units)
    for unit in units:
        assert isinstance(unit, ImportFile)
        items = list(collect(unit, PUBLIC))
        assert captures(items)
        assert not rejections(items)
        assert all(parse(unit.method, item.capture.content) == item.message for item in captures(items))


def test_the_real_pair_shows_six_deletions(shared_data: Path) -> None:
    """Two dumps of one channel: 343 messages together, six gone inside the second window, no text changed."""
    first, second = (
        {item.capture.message_id: item.message.text for item in captures(items)}
        for items in (
            list(collect(unit, PUBLIC))
            for unit in found(shared_data / "real" / "telethon-dumps")
            if isinstance(unit, ImportFile)
        )
    )
    assert len(first.keys() | second.keys()) == 343
    gone = {number for number in first.keys() - second.keys() if number > min(second)}
    assert gone == {18286, 18325, 18405, 18444, 18447, 18527}
    assert all(first[number] == second[number] for number in first.keys() & second.keys())


def test_the_real_pair_is_one_chat_seen_twice(shared_data: Path) -> None:
    """Named by the files, both windows complete."""
    windows = [
        snapshot
        for unit in found(shared_data / "real" / "telethon-dumps")
        if isinstance(unit, ImportFile)
        for snapshot in snapshots(list(collect(unit, PUBLIC)))
    ]
    assert [window.is_complete_window for window in windows] == [True, True]
    assert len({window.chat.key for window in windows}) == 1
