"""Candidates in the warehouse: counts, evidence, decisions."""

from domain.candidate import CandidateKind, CandidateMention, CandidateRef, Decision, SeenAs
from domain.chat import ChatRef
from domain.message import Forward, Message
from domain.vocabulary import HotlineReason, Platform
from tests.support.candidates import chat, read_pending, store
from tests.support.database import rows
from tests.support.messages import at, message
from warehouse.candidates import (
    candidate_counts,
    candidate_evidence,
    decide,
    list_candidates,
    pending_looks,
    store_looks,
)
from warehouse.connection import Connection, transaction
from warehouse.hotline import raise_items
from warehouse.media import source_of
from warehouse.rebuild import derive_again

RED, BLUE, GREEN = chat(801, "red_room"), chat(802), chat(803)
LANTERN = CandidateRef(Platform.TELEGRAM, "lantern_hall")


def look(connection: Connection) -> int:
    """Read what is stored, and take every handle for a mention of a name; returns the number of versions."""
    read_pending(connection)
    with transaction(connection):
        looks = pending_looks(connection, 1_000)
        store_looks(
            connection,
            [
                (
                    one,
                    [
                        CandidateMention(
                            CandidateRef(Platform.TELEGRAM, handle.handle),
                            CandidateKind.NAME,
                            SeenAs.MENTION,
                            handle.start,
                            handle.end,
                            handle.text,
                        )
                        for handle in one.handles
                    ],
                )
                for one in looks
            ],
        )
    return len(looks)


def counts(connection: Connection) -> dict[str, tuple[int, int]]:
    """Independent sources and messages by candidate."""
    found = list_candidates(connection, (), least=0, is_all=True)
    return {one.ref.candidate: (one.source_count, one.message_count) for one in found}


def naming(minutes: float = 0, forward: Forward | None = None, name: str = "@lantern_hall") -> Message:
    """A message that names a chat."""
    return message(f"去 {name} 看 {minutes}", minutes, forward=forward)


def test_sources_are_distinct_chats(connection: Connection) -> None:
    """A chat that names it ten times is one source."""
    store(connection, "a", RED, {number: naming(number) for number in range(1, 11)})
    store(connection, "b", BLUE, {1: naming(30)})
    assert look(connection) == 11
    (found,) = list_candidates(connection, ())
    assert (found.ref, found.kind, found.state) == (LANTERN, CandidateKind.NAME, "quarantined")
    assert (found.source_count, found.message_count) == (2, 11)
    assert (found.first_seen_at, found.last_seen_at) == (at(1), at(30))
    assert list_candidates(connection, (), least=3) == []


def test_forwards_of_one_origin_are_one_source(connection: Connection) -> None:
    """In however many chats, by number, by title, by person; the origin's own message is the same source."""
    by_number = Forward("Red room", "channel801", 1)
    store(connection, "a", RED, {1: naming(1)})
    store(connection, "b", BLUE, {1: naming(2, by_number), 2: naming(3, Forward("Somebody"))})
    store(connection, "c", GREEN, {1: naming(4, by_number), 2: naming(5, Forward("SOMEBODY"))})
    look(connection)
    assert counts(connection) == {"lantern_hall": (2, 5)}
    store(connection, "d", GREEN, {9: naming(6)}, minutes=9)
    look(connection)
    assert counts(connection) == {"lantern_hall": (3, 6)}


def test_a_chat_is_no_source_for_itself(connection: Connection) -> None:
    """Neither by its name nor where another chat forwards what it says of itself."""
    own = "@red_room"
    store(connection, "a", RED, {1: naming(1, name=own)})
    store(connection, "b", BLUE, {1: naming(2, Forward("Red room", "channel801"), own)})
    look(connection)
    assert counts(connection) == {"red_room": (0, 0)}
    (found,) = list_candidates(connection, (), least=0, is_all=True)
    assert (found.stored_chat, list_candidates(connection, ())) == ("801", [])
    assert [one.is_own for one in candidate_evidence(connection, found.ref)] == [True, True]


def test_chats_that_turn_out_to_be_one_are_one_source(connection: Connection) -> None:
    """A chat known by its name is joined to the number; its texts are read and looked through again."""
    named = ChatRef(Platform.TELEGRAM, name="blue_room")
    store(connection, "a", named, {1: naming(1)})
    store(connection, "b", BLUE, {2: naming(2)})
    look(connection)
    assert counts(connection) == {"lantern_hall": (2, 2)}
    store(connection, "c", chat(802, "blue_room"), {3: message("nothing", 3)}, minutes=5)
    look(connection)
    assert counts(connection) == {"lantern_hall": (1, 2)}


def test_what_the_hotline_knows_names_nobody_also_when_its_chat_turns_out_to_be_another(connection: Connection) -> None:
    """Neither before nor after the join is a hidden message evidence, and it counts in no chat."""
    named = ChatRef(Platform.TELEGRAM, name="blue_room")
    store(connection, "a", named, {1: naming(1)})
    store(connection, "b", RED, {1: naming(2)})
    raise_items(connection, source_of(connection, named), [1], HotlineReason.WORDS)
    look(connection)
    assert counts(connection) == {"lantern_hall": (1, 1)}
    store(connection, "c", chat(802, "blue_room"), {3: message("nothing", 3)}, minutes=5)
    look(connection)
    assert rows(connection, "select joined_into from mart.source where name = 'blue_room' and joined_into is not null")
    assert counts(connection) == {"lantern_hall": (1, 1)}
    assert [one.chat for one in candidate_evidence(connection, LANTERN)] == ["801"]
    assert rows(connection, "select message_count from mart.source where chat = '802'") == [(1,)]


def test_what_was_looked_through_is_not_again(connection: Connection) -> None:
    """Only what has come, has been read anew or has been derived again."""
    store(connection, "a", RED, {1: naming(1), 2: message("nothing", 2)})
    assert (look(connection), look(connection)) == (2, 0)
    store(connection, "b", RED, {3: naming(3)}, minutes=5)
    assert look(connection) == 1
    read_pending(connection, "another-model")
    assert look(connection) == 3
    derive_again(connection, [int(str(number)) for (number,) in rows(connection, "select source_id from core.source")])
    assert counts(connection) == {}
    assert look(connection) == 3
    assert counts(connection) == {"lantern_hall": (1, 2)}


def test_an_origin_that_becomes_known_later_counts(connection: Connection) -> None:
    """An export shows the forward's title, a later capture its number."""
    store(connection, "a", BLUE, {1: naming(1, Forward("Red room"))})
    look(connection)
    store(connection, "b", BLUE, {1: naming(1, Forward("Red room", "channel801", 5))}, minutes=5)
    assert look(connection) == 1
    assert [one.origin for one in candidate_evidence(connection, LANTERN)] == ["801"]


def test_a_name_that_was_edited_away_stays_evidence(connection: Connection) -> None:
    """The earlier version names it; the message counts once."""
    store(connection, "a", RED, {1: naming(1)})
    store(connection, "b", RED, {1: message("去 @lantern_hall", 1, edited_at=at(5))}, minutes=5)
    store(connection, "c", RED, {1: message("gone", 1, edited_at=at(7))}, minutes=7)
    look(connection)
    assert counts(connection) == {"lantern_hall": (1, 1)}
    found = candidate_evidence(connection, LANTERN)
    assert [(one.is_current, one.message_id, one.chat) for one in found] == [(False, 1, "801")] * 2
    assert found[0].text[slice(found[0].start, found[0].end)] == "@lantern_hall"


def test_a_decision_holds_and_the_candidate_is_counted_on(connection: Connection) -> None:
    """Rejected once, it is not offered again, whatever comes."""
    assert not decide(connection, LANTERN, Decision.REJECTED)
    store(connection, "a", RED, {1: naming(1)})
    look(connection)
    assert decide(connection, LANTERN, Decision.REJECTED)
    store(connection, "b", BLUE, {1: naming(2)})
    look(connection)
    assert list_candidates(connection, ()) == []
    (found,) = list_candidates(connection, (), is_all=True)
    assert (found.state, found.source_count) == ("rejected", 2)
    assert candidate_counts(connection) == [("name", "rejected", 1)]
    assert decide(connection, LANTERN, Decision.APPROVED)
    assert rows(connection, "select state, decided_at is not null from mart.candidate") == [("approved", True)]


def test_what_is_watched_is_not_offered(connection: Connection) -> None:
    """By the name itself, or by another name of the same stored chat."""
    store(connection, "a", BLUE, {1: naming(1), 2: naming(2, name="@red_room")})
    store(connection, "b", RED, {1: message("hello", 3)})
    look(connection)
    assert {one.ref.candidate for one in list_candidates(connection, ())} == {"lantern_hall", "red_room"}
    assert [one.ref.candidate for one in list_candidates(connection, ["telegram:801"])] == ["lantern_hall"]
    assert list_candidates(connection, ["telegram:red_room", "telegram:lantern_hall"]) == []
    assert all(one.is_watched for one in list_candidates(connection, ["telegram:801", LANTERN.key], is_all=True))


def test_hostile_texts_come_out_as_they_were_served(connection: Connection) -> None:
    """NUL, lone surrogates, floods of marks, a hundred kilobytes."""
    text = "@lantern_hall \x00\ud800\u202e" + "e" + "\u0301" * 500 + "😀" * 25_000
    store(connection, "a", RED, {1: message(text, 1, forward=Forward("\x00\ud83d title"))})
    read_pending(connection)
    assert look(connection) == 1
    (found,) = candidate_evidence(connection, LANTERN)
    assert (found.text == text, found.forward_name, found.found) == (True, "\x00\ud83d title", "@lantern_hall")
    evil = CandidateRef(Platform.TELEGRAM, "';drop table core.candidate_look\x00\ud800")
    assert (candidate_evidence(connection, evil), decide(connection, evil, Decision.APPROVED)) == ([], False)
