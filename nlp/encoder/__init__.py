"""A small multilingual encoder, tuned to this field: what it says of a text and of the numbers in it."""
