"""What collectors keep while they walk a file: the position, the window of each chat, the refusals."""

from dataclasses import dataclass
from datetime import datetime

from collectors.protocol import ImportOptions
from domain.capture import Captured, Rejection
from domain.chat import ChatRef, Snapshot
from domain.errors import EscrowwatchError, RefusedError, SkippableRecordError
from domain.vocabulary import Method

KEPT_BYTES = 65536


class LeftOutError(SkippableRecordError):
    """A record left out on purpose: counted with its reason, no fault."""


class PrivateChatError(LeftOutError):
    """A private chat, told by the platform's word for its kind; nothing else of it is kept.

    ``chat`` tells one such chat from another while a file is read.
    """

    def __init__(self, kind: str, place: str, chat: str = "") -> None:
        """``place`` says where in the file it stands, never what it is called."""
        super().__init__(f"{place}: private chat ({kind}): never stored")
        self.chat = chat


class NotKnownPublicError(SkippableRecordError):
    """A record whose chat is not known to be public; a fault, but its content is not kept."""


@dataclass(slots=True)
class Position:
    """Where in ``file`` the reading stands: ``record`` records have been met."""

    file: str
    record: int = 0

    def next(self) -> "Position":
        """The place of the record after this one."""
        return Position(self.file, self.record + 1)

    def rejection(self, error: EscrowwatchError, content: bytes = b"") -> Rejection:
        """The current record, set aside for the reason that ``error`` gives."""
        kept = b"" if isinstance(error, (NotKnownPublicError, PrivateChatError)) else content[:KEPT_BYTES]
        return Rejection(self.file, self.record, str(error), error.remedy, kept, not isinstance(error, LeftOutError))


@dataclass(slots=True)
class Window:
    """The ids of one chat served so far, and whether anything between them may be missing.

    A record that was set aside, or ids that do not run one way, leave the window incomplete: an id that is absent from
    it must not be taken as gone.
    """

    chat: ChatRef
    method: Method
    is_complete: bool
    newest_at: datetime | None = None
    lowest_id: int = 0
    highest_id: int = 0
    _last_id: int = 0
    _has_risen: bool = False
    _has_fallen: bool = False

    def add(self, captured: Captured) -> Captured:
        """Take note of one capture and hand it on."""
        message_id, posted_at = captured.capture.message_id, captured.message.posted_at
        if self.newest_at is None:
            self.lowest_id = self.highest_id = message_id
            self.newest_at = posted_at
        else:
            if message_id > self._last_id:
                self._has_risen = True
                self.highest_id = max(self.highest_id, message_id)
            elif message_id < self._last_id:
                self._has_fallen = True
                self.lowest_id = min(self.lowest_id, message_id)
            self.newest_at = max(self.newest_at, posted_at)
        self._last_id = message_id
        return captured

    def spoil(self) -> None:
        """A record of the chat was set aside."""
        self.is_complete = False

    def snapshots(self) -> tuple[Snapshot, ...]:
        """The snapshot of the window; none if nothing was served."""
        if self.newest_at is None:
            return ()
        is_complete = self.is_complete and not (self._has_risen and self._has_fallen)
        return (Snapshot(self.chat, self.method, self.lowest_id, self.highest_id, self.newest_at, is_complete),)


def require_declared(file: str, options: ImportOptions, what: str) -> None:
    """Raise ``RefusedError`` unless the operator declared the chats of ``file`` public."""
    if not options.is_declared_public:
        message = f"{file}: {what} does not say whether its chat is public"
        raise RefusedError(message, remedy="if it is public, say so with --public; private chats are never stored")
