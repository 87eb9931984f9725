"""Labelled messages of our own writing: the format, the compiler, the frozen split."""
