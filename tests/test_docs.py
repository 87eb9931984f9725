"""What the documents tell people to type works."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.sample import write_sample
from tests.support.collecting_live import KEY, live_collection
from tests.support.database import fresh_database, world_readable_folder
from tests.support.desk import running_desk
from tests.support.preview_server import preview_server

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
SHELL = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)


def _commands(text: str) -> list[str]:
    lines = (line.split("  #")[0].strip() for block in SHELL.findall(text) for line in block.splitlines())
    return [line for line in lines if line]


README_COMMANDS = _commands((ROOT / "README.md").read_text(encoding="utf-8"))
LIVE = (
    "export ",
    *(f"escrowwatch {verb}" for verb in ("accounts", "alerts", "sources", "collect", "history", "hotline")),
)
# A login is asked for on a terminal, and a service has tests of its own.
NEED_MORE = ("export ", "escrowwatch accounts login", "escrowwatch collect --follow")


def test_every_make_target_that_a_document_names_exists() -> None:
    """`make X` in a document is a target of the Makefile."""
    targets = set(re.findall(r"^([a-z-]+):.*##", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for document in DOCUMENTS:
        named = set(re.findall(r"(?:^    |`)make ([a-z-]+)", document.read_text(encoding="utf-8"), re.MULTILINE))
        assert named <= targets, document.name


def test_every_file_that_a_document_links_to_exists() -> None:
    """Relative links lead somewhere."""
    for document in DOCUMENTS:
        for target in re.findall(r"\]\(([^)#:]+)\)", document.read_text(encoding="utf-8")):
            assert (document.parent / target).exists(), f"{document.name}: {target}"


def test_make_help_lists_the_targets() -> None:
    """`make` alone prints what it can do."""
    shown = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout  # noqa: S607  # make is found by path
    for target in ("setup", "demo", "test", "check", "bench", "clean"):
        assert f"make {target} " in shown


@pytest.mark.slow
def test_every_command_of_the_readme_runs() -> None:
    """The commands shown in README, in their order, in a home of their own, on the sample chats."""
    assert len(README_COMMANDS) >= 6
    folder = world_readable_folder()
    write_sample(folder / "exports")
    with fresh_database() as dsn:
        environment = {
            **os.environ,
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
            "ESCROWWATCH_HOME": str(folder / "home"),
            "ESCROWWATCH_DSN": dsn,
        }
        for command in README_COMMANDS:
            if command.startswith(LIVE):
                continue
            if command.startswith("escrowwatch dashboard"):
                with running_desk(environment):
                    continue
            result = subprocess.run(
                ["bash", "-c", command],  # noqa: S607  # as a person types it
                cwd=folder,
                env=environment,
                capture_output=True,
                text=True,
                check=False,
                timeout=300,
            )
            # The sample holds two damaged records on purpose.
            expected = {1} if command.startswith("escrowwatch import") else {0}
            assert result.returncode in expected, f"{command}\n{result.stderr}"


@pytest.mark.slow
def test_every_command_of_live_collection_runs(tmp_path: Path) -> None:
    """The commands shown in README, in their order, against the loopback Telegram."""
    commands = [one for one in README_COMMANDS if one.startswith(LIVE) and not one.startswith(NEED_MORE)]
    assert len(commands) >= 4
    with live_collection() as live, preview_server() as preview:
        preview.texts[1] = "出U 换汇"
        environment = {
            **os.environ,
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
            "ESCROWWATCH_HOME": str(tmp_path),
            "ESCROWWATCH_DSN": live.dsn,
            "ESCROWWATCH_SESSION_KEY": KEY,
            "TELEGRAM_API_ID": "1",
            "TELEGRAM_API_HASH": "hash",
            "ESCROWWATCH_PREVIEW_BASE": preview.base,
        }
        for command in commands:
            words = command.replace("web_preview:NAME", "web_preview:quietmarket").replace("NAME", "marketone")
            result = subprocess.run(
                ["bash", "-c", words],  # noqa: S607  # as a person types it
                cwd=tmp_path,
                env=environment,
                capture_output=True,
                text=True,
                check=False,
                timeout=120,
            )
            assert result.returncode == 0, f"{command}\n{result.stderr}"
