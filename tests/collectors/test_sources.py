"""Source files: what is watched, read with errors that name the file and the field."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from collectors.sources import named_sources, read_sources, set_trust, source_named, write_source
from domain.errors import FatalError
from domain.vocabulary import MediaPolicy, Method, Trust
from domain.watch import Take

FULL = """\
source: telegram:Kaka_Market
trust: watched
every: 2h
take:
  since: 2025-01-31
  comments: true
  topics: false
  media: thumbnails
  largest_media: 300kB
expected:
  least_a_day: 20
  most_a_day: 5000
"""


def _file(folder: Path, content: str, name: str = "one.yml") -> Path:
    path = folder / name
    path.write_text(content, encoding="utf-8")
    return path


def test_every_field_is_read(tmp_path: Path) -> None:
    _file(tmp_path, FULL)
    (source,) = read_sources(tmp_path)
    assert (source.key, source.method, source.trust) == ("telegram:kaka_market", Method.TELEGRAM_API, Trust.WATCHED)
    assert (source.every, source.take.since) == (timedelta(hours=2), date(2025, 1, 31))
    assert (source.take.comments, source.take.topics) == (True, False)
    assert (source.take.media, source.take.largest_media_bytes) == (MediaPolicy.THUMBNAILS, 300_000)
    assert (source.expected.least_a_day, source.expected.most_a_day) == (20, 5000)


def test_without_a_word_of_trust_a_source_is_quarantined(tmp_path: Path) -> None:
    _file(tmp_path, "source: telegram:kaka_market\n")
    (source,) = read_sources(tmp_path)
    assert (source.trust, source.take) == (Trust.QUARANTINED, Take())


@pytest.mark.parametrize("take", [Take(), Take(comments=True), Take(date(2025, 1, 31), topics=False)])
def test_what_is_taken_is_written_and_read_again(tmp_path: Path, take: Take) -> None:
    write_source(tmp_path, replace(source_named("telegram:kaka_market"), take=take))
    assert read_sources(tmp_path)[0].take == take


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("- a list", "has no `key: value` lines"),
        ("source: [", "is no YAML"),
        ("trust: watched", "source is missing"),
        ("source: carrier_pigeon:x", "names no source"),
        ("source: telegram:t.me/+AbCdEf", "is no public name"),
        ("source: telegram:kaka\nevery: often", "every is 'often'"),
        ("source: telegram:kaka\ntrust: blind", "trust is 'blind'"),
        ("source: telegram:kaka\ntake: {since: soon}", "take.since is 'soon'"),
        ("source: telegram:kaka\ntake: {comments: some}", "take.comments is 'some'; write true or false"),
        ("source: telegram:kaka\ntake: {media: everything}", "take.media is 'everything'"),
        ("source: telegram:kaka\ntake: {largest_media: huge}", "take.largest_media is 'huge'"),
        ("source: telegram:kaka\ntake: {sounds: all}", "take.sounds is unknown"),
        ("source: telegram:kaka\nexpected: {least_a_day: -1}", "expected.least_a_day is -1"),
        ("source: telegram:kaka\nexpected: {least_a_day: true}", "expected.least_a_day is True"),
        ("source: telegram:kaka\n\u202eevil: 1", "is unknown here"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, content: str, said: str) -> None:
    _file(tmp_path, content)
    with pytest.raises(FatalError) as raised:
        read_sources(tmp_path)
    assert said in str(raised.value)
    assert raised.value.remedy


def test_two_files_of_one_source_are_told(tmp_path: Path) -> None:
    _file(tmp_path, FULL, "a.yml")
    _file(tmp_path, FULL, "b.yml")
    with pytest.raises(FatalError, match=r"is in a\.yml too"):
        read_sources(tmp_path)


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(FatalError, match="cannot be read"):
        read_sources(tmp_path)


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("telegram:@Kaka_Market", "telegram:kaka_market"),
        ("telegram:https://t.me/s/kaka_market", "telegram:kaka_market"),
        ("telegram:-1001186921499", "telegram:1186921499"),
    ],
)
def test_a_source_is_named_as_people_write_it(written: str, key: str) -> None:
    assert source_named(written).key == key


def test_no_media_are_fetched_unless_the_file_says_so(tmp_path: Path) -> None:
    _file(tmp_path, "source: telegram:kaka_market\n")
    assert read_sources(tmp_path)[0].take.media is MediaPolicy.NONE


def test_a_media_policy_is_written_too(tmp_path: Path) -> None:
    source = replace(
        source_named("telegram:kaka_market"), take=Take(None, media=MediaPolicy.ALL, largest_media_bytes=2_000_000)
    )
    write_source(tmp_path, source)
    assert read_sources(tmp_path) == [source]


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    folder = tmp_path / "sources"
    source = source_named("telegram:kaka_market")
    path = write_source(folder, source)
    assert read_sources(folder) == [source]
    with pytest.raises(FatalError, match="already"):
        write_source(folder, source)
    set_trust(folder, source.key, Trust.QUARANTINED)
    assert read_sources(folder)[0].trust is Trust.QUARANTINED
    assert path.read_text(encoding="utf-8").startswith("source: telegram:kaka_market\n")


def test_a_source_that_is_not_watched_is_named_with_the_remedy(tmp_path: Path) -> None:
    _file(tmp_path, FULL)
    known = read_sources(tmp_path)
    assert list(named_sources(known, ())) == known
    assert list(named_sources(known, ("telegram:@kaka_market",))) == known
    with pytest.raises(FatalError, match="is not watched"):
        list(named_sources(known, ("telegram:other",)))
