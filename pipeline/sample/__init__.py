"""The demo's input: six invented chats in five formats, written from hand-written texts, the same at every build."""

from pipeline.sample.write import DECLARED_PUBLIC, write_sample

__all__ = ["DECLARED_PUBLIC", "write_sample"]
