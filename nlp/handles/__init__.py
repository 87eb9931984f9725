"""Handles: ways to reach someone, on twelve platforms."""

from nlp.handles.finder import find_handles

__all__ = ["find_handles"]
