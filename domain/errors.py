"""Errors, grouped by what the caller can do next.

``FatalError``: stop and show the remedy. ``RetriableError``: run again later. ``SkippableRecordError``: set this one
record aside, count it, go on. ``RefusedError``: the source is not public; there is no way round it.
"""

from datetime import datetime


class EscrowwatchError(Exception):
    """Base of every error that the program raises on purpose.

    ``remedy`` says what a person can do about it; it is shown after the message.
    """

    def __init__(self, message: str, *, remedy: str = "") -> None:
        """Keep the message and its remedy."""
        super().__init__(message)
        self.remedy = remedy


class FatalError(EscrowwatchError):
    """Nothing will change by trying again: wrong use, a broken installation, an unreadable file."""


class RetriableError(EscrowwatchError):
    """The same call may succeed later: a dropped connection, a lock held elsewhere."""


class ComeBackError(RetriableError):
    """The platform asks to wait: the same command may go on at ``not_before`` (aware), and asks nothing until then."""

    def __init__(self, message: str, not_before: datetime) -> None:
        """Keep the time."""
        super().__init__(message, remedy=f"run the same command again at {not_before:%Y-%m-%d %H:%M:%S} UTC or later")
        self.not_before = not_before


class RefusedError(EscrowwatchError):
    """A source that is not public, or not known to be."""


class SkippableRecordError(EscrowwatchError):
    """One record cannot be read; the rest can."""
