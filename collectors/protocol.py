"""What every collector of files offers; each is a module that has these names."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from collectors.files import ImportFile
from collectors.shape import Shape
from domain.capture import Captured, Rejection
from domain.chat import Snapshot
from domain.message import Message
from domain.vocabulary import Method

Item = Captured | Rejection | Snapshot


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What the operator says: ``is_declared_public`` (``--public``) and the chat's name or id (``--chat``)."""

    is_declared_public: bool = False
    chat: str | None = None


class Collector(Protocol):
    """Reads one format. ``METHOD`` is its name, ``ACCEPTS`` says in a few words what it reads."""

    METHOD: Method
    ACCEPTS: str

    def recognises(self, shape: Shape) -> bool:
        """Whether a file that begins like this is of the format."""

    def collect(self, file: ImportFile, options: ImportOptions) -> Iterator[Item]:
        """What the file holds, streamed, in the order of the file.

        Records have the same numbers at every reading. A chat's ``Snapshot`` follows its last capture. Raises
        ``RefusedError`` where the chat is not known to be public and was not declared so.
        """

    def parse(self, content: bytes) -> Message:
        """The message in the content of a capture. Pure; raises ``SkippableRecordError``."""
