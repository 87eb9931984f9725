"""Reads hostile market text: normalise, extract, classify. ``reader.Reader`` is the door."""
