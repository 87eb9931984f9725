"""The soak of `make proof-soak` at reduced size; how fast it is, is measured there."""

from argparse import Namespace

import pytest

from tests.proofs.soak_collect import soak


@pytest.mark.slow
def test_many_chats_are_followed_to_the_last_message_through_floods_drops_and_a_restart() -> None:
    done = soak(Namespace(minutes=0.4, sources=8, rate=40.0, accounts=3, seed=2, log=None))
    assert done.is_whole
    assert done.status == 0
