"""What `escrowwatch bench understand` and `make proof-understand` measure, at reduced size; how fast it is, is seen there."""

import re
from collections import Counter
from itertools import islice
from types import SimpleNamespace

import pytest

from pipeline.bench_processes import Resident
from pipeline.bench_reading import reposts, streams
from pipeline.bench_understand import bench_understand, copy_rate
from tests.proofs.understand import Proof, prove
from tests.support.database import fresh_connection, rows

STREAMS = ["short", "long", "reposts"]


@pytest.fixture
def _small_corpus(monkeypatch: pytest.MonkeyPatch) -> None:
    """Seven hundred texts, each longer than the one before."""
    corpus = [SimpleNamespace(text=f"{number:04} {'收' * number} {number:04}") for number in range(700)]
    monkeypatch.setattr("pipeline.bench_reading.read_voices", lambda: corpus)


@pytest.mark.usefixtures("_small_corpus")
def test_two_messages_in_three_are_reposts_with_other_letters_around_them() -> None:
    """Also where the corpus is used up, and nothing comes back later; each call brings the same."""
    messages = list(islice(reposts(), 3 * 1998))
    assert len(set(messages)) > 3 * 1_980
    originals = Counter(message[6:-6] for message in messages)
    assert Counter(originals.values())[3] == pytest.approx(3 * 666, abs=20)
    assert messages[:9] == list(islice(reposts(), 9))


@pytest.mark.usefixtures("_small_corpus")
def test_each_stream_has_as_many_texts_and_the_long_ones_are_longer() -> None:
    short, long, mixed = streams(50)
    assert [stream.name for stream in (short, long, mixed)] == STREAMS
    assert {len(stream.texts) for stream in (short, long, mixed)} == {50}
    assert max(map(len, short.texts)) < min(map(len, long.texts))
    assert short.mean_length < long.mean_length


def test_json_there_and_back_with_a_copy_costs_the_server_too_and_leaves_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Were the server's time not counted, the rate would be another."""
    with fresh_connection() as connection:
        assert 0 < copy_rate(connection, ["收人 8000U\t一个\n"] * 20) < 1_000_000
        seconds = iter((0.0, 100.0))
        monkeypatch.setattr("pipeline.bench_cost.backend_seconds", lambda _connection: next(seconds))
        assert copy_rate(connection, ["收人"] * 20) < 1_000 / 100
        assert rows(connection, "select to_regclass('raw.bench_text')") == [(None,)]


def test_a_proof_fails_where_memory_grows_or_two_processes_gain_too_little() -> None:
    """A tenth more than after the first tenth, a gigabyte, 1.8 times."""
    flat = [Resident(10, 300_000_000, 310_000_000), Resident(100, 310_000_000, 320_000_000)]
    assert Proof(100, 181, flat).status == 0
    assert Proof(100, 179, flat).status == 1
    assert Proof(100, 181, [flat[0], Resident(100, 310_000_000, 340_000_000)]).status == 1
    assert Proof(100, 181, [Resident(10, 990_000_000, 990_000_000), Resident(100, 1, 1_000_000_000)]).status == 1


@pytest.mark.slow
def test_reading_is_measured_beside_others_in_two_processes_and_in_memory() -> None:
    """One table: processor time of each program, the clock of one process and of two, memory over the stream."""
    lines = list(bench_understand(20, 10))
    table = {line[:28].strip(): line[28:].split() for line in lines}
    assert table["messages per CPU second"] == table["messages a second by clock"] == STREAMS
    for program in ("understand, to JSON lines", "spaCy CNN (96 wide, 4 deep)", "orjson, there and back, COPY"):
        assert all(float(rate) > 0 for rate in table[program])
    one, two, ratio = (
        list(map(float, table[name])) for name in ("understand, one process", "understand, two processes", "two to one")
    )
    assert ratio == pytest.approx([both / alone for alone, both in zip(one, two, strict=True)], rel=0.1)
    memory = re.fullmatch(
        r"resident memory over 20 reposts: (\d+) MiB after the first 2, (\d+) at its largest, (\d+) at the end",
        lines[-1],
    )
    assert memory is not None
    warm, largest, end = map(int, memory.groups())
    assert 50 < warm <= largest < 1_000
    assert end <= largest


@pytest.mark.slow
def test_the_proof_measures_each_tenth_of_the_stream() -> None:
    proof = prove(messages=20, texts=10, rounds=1)
    assert [one.messages for one in proof.resident] == list(range(2, 21, 2))
    assert proof.one > 0
    assert proof.two > 0
