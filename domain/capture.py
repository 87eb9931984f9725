"""Captures: what a platform served, exactly. There is one for every message: named tuples, as in ``domain.message``."""

from dataclasses import dataclass
from typing import NamedTuple

from domain.chat import ChatRef
from domain.message import Message
from domain.vocabulary import Method


class Capture(NamedTuple):
    """One message as it was served, and the place it was found in.

    ``content`` holds the exact bytes, or the canonical JSON of the object (``collectors.canonical``); ``record`` is its
    position in the file, from 1, the same at every reading of that file.
    """

    chat: ChatRef
    message_id: int
    method: Method
    content: bytes
    record: int


class Captured(NamedTuple):
    """A capture and the message parsed from it."""

    capture: Capture
    message: Message


@dataclass(frozen=True, slots=True)
class Rejection:
    """A record that could not be stored as a message: ``reason`` says why, ``remedy`` what to do.

    ``record`` is its position in the file from 1 (0: the file as a whole); ``content`` what was read of it, at most
    64 KiB. ``is_fault`` is false for what is left out on purpose (private chats) and then only counted.
    """

    file: str
    record: int
    reason: str
    remedy: str = ""
    content: bytes = b""
    is_fault: bool = True
