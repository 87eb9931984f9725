"""The faults of `make proof-faults` at reduced size: each verb and each kind at least once."""

import pytest

from tests.proofs.faults.proof import prove


@pytest.mark.slow
def test_after_any_fault_the_rerun_ends_as_a_calm_run() -> None:
    """Kills, SQLSTATEs, lost connections, full disks (as root) and a clock set back, over six verbs."""
    lines: list[str] = []
    result = prove(10, 600, seed=2, say=lines.append)
    assert result.is_proved, "\n".join(lines)
    assert result.points.total() == 10
