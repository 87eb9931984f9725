"""Every command explains itself."""

import pytest
import typer.main
from typer.testing import CliRunner

from pipeline.cli.main import app

ROOT = typer.main.get_command(app)


def _paths(command: object, path: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    children = getattr(command, "commands", None)
    if not children:
        return [path]
    return [found for name, child in children.items() for found in _paths(child, (*path, name))]


PATHS = _paths(ROOT)


def test_the_commands_of_the_design_are_there() -> None:
    """Each verb of the main job has a command."""
    names = {path[0] for path in PATHS}
    assert names >= {"demo", "import", "understand", "run", "search", "report", "evaluate", "train", "dashboard", "db"}
    assert {path[1] for path in PATHS if path[0] == "db"} >= {"migrate", "status", "dsn", "start", "stop"}


@pytest.mark.parametrize("path", PATHS, ids=" ".join)
def test_every_command_has_help_with_an_example(path: tuple[str, ...]) -> None:
    """`--help` says what the command does and shows a call of it."""
    result = CliRunner().invoke(app, [*path, "--help"], terminal_width=200)
    assert result.exit_code == 0
    assert "Example:" in result.output
    assert f"escrowwatch {path[0]}" in result.output


def test_wrong_use_has_exit_status_two() -> None:
    """An unknown command or option is wrong use."""
    assert CliRunner().invoke(app, ["nonsense"]).exit_code == 2
    assert CliRunner().invoke(app, ["import"]).exit_code == 2
