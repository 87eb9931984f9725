"""Plain JSON lines, the format for everything that has no collector of its own."""
