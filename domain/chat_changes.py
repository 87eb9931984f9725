"""What a chat shows of itself beside its messages, as it stood at one look."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic of a forum; its id is that of the message that opened it. In a closed one members cannot write."""

    topic_id: int
    title: str
    is_closed: bool = False


@dataclass(frozen=True, slots=True)
class Admin:
    """An administrator of a group and the title that members see, if there is one."""

    user_id: int
    is_creator: bool = False
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Pins:
    """Pinned messages. Those with an id below ``lowest_id`` were not served."""

    message_ids: tuple[int, ...] = ()
    lowest_id: int = 0


@dataclass(frozen=True, slots=True)
class Topics:
    """The topics of a forum; where the list is not whole, one that is missing may still be there."""

    topics: tuple[Topic, ...] = ()
    is_whole: bool = True
