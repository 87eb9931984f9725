"""Cutting pages into blocks."""

import re
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collectors.html_blocks import BrokenHtmlError, blocks

_OPENING = re.compile(rb'<div class="m">')
_INNER = st.recursive(
    st.sampled_from(["", "text", "<br>", "&lt;div&gt;", "<i>x</i>"]),
    lambda inner: st.lists(inner, max_size=3).map(lambda parts: f"<div>{''.join(parts)}</div>"),
    max_leaves=8,
)


class _Drops(BytesIO):
    """A stream that gives a few bytes at a time."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(min(size or 5, 5))


@given(st.lists(_INNER, max_size=6), st.sampled_from(["", "\n", "<p>between</p>"]))
def test_blocks_come_back_with_their_exact_bytes(inner: list[str], between: str) -> None:
    """However the chunks fall and however deep they nest."""
    written = [f'<div class="m">{part}</div>'.encode() for part in inner]
    page = between.encode().join([b"<html>", *written, b"</html>"])
    assert list(blocks(_Drops(page), _OPENING)) == written


def test_a_block_that_is_cut_off_follows_the_whole_ones() -> None:
    """What was whole is kept, the rest is named."""
    found = blocks(BytesIO(b'<div class="m">a</div><div class="m"><div>b</div>'), _OPENING)
    assert next(found) == b'<div class="m">a</div>'
    with pytest.raises(BrokenHtmlError, match="ends in the middle") as caught:
        next(found)
    assert caught.value.content == b'<div class="m"><div>b</div>'
