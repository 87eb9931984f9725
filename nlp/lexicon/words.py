"""Where a word ends."""


def is_whole(text: str, start: int, end: int) -> bool:
    """Whether ``start:end`` cuts no word of an alphabet in two; scripts without spaces have no such ends."""
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    return not (_joins(before, text[start]) or _joins(text[end - 1], after))


def _joins(left: str, right: str) -> bool:
    return _is_alphabetic(left) and _is_alphabetic(right)


def _is_alphabetic(letter: str) -> bool:
    # Latin with its diacritics, and Cyrillic.
    return letter.isalnum() and (letter < "\u0530" or "\u1e00" <= letter <= "\u1eff")
