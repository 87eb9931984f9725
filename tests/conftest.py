"""What every test shares: the loopback guard and the folder of real input."""

from pathlib import Path

import pytest

from tests.support.loopback_guard import guard_sockets

ROOT = Path(__file__).resolve().parent.parent

guard_sockets()


@pytest.fixture(scope="session")
def project_root() -> Path:
    """The folder that holds pyproject.toml."""
    return ROOT


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real input beside the project; a test that wants it is skipped where it is absent."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("real input lies beside the project and is absent here (../shared/data)")
    return folder
