"""HTML for the two formats that are pages."""

from collections.abc import Callable
from html import escape

from pipeline.sample.body import Body, Mark


def tag(name: str, inner: str, css: str = "", **attributes: str) -> str:
    """An element around ``inner``, which is HTML already; ``data_post`` becomes the attribute ``data-post``."""
    given = {"class": css} if css else {}
    given |= {key.replace("_", "-"): value for key, value in attributes.items()}
    shown = "".join(f' {key}="{escape(value)}"' for key, value in given.items())
    return f"<{name}{shown}>{inner}</{name}>"


def text_html(body: Body, bold: str, shown: Callable[[str], str], hashtag: Callable[[str], dict[str, str]]) -> str:
    """The text with its marks; ``bold`` is the format's tag, ``shown`` escapes, ``hashtag`` gives attributes."""
    return "".join(_piece(text, mark, bold, shown, hashtag) for text, mark in body.pieces())


def _piece(
    text: str, mark: Mark | None, bold: str, shown: Callable[[str], str], hashtag: Callable[[str], dict[str, str]]
) -> str:
    if mark is None:
        return shown(text)
    if mark.kind in ("bold", "code"):
        return tag(bold if mark.kind == "bold" else "code", shown(text))
    if mark.kind == "hashtag":
        return tag("a", shown(text), **hashtag(text))
    return tag("a", shown(text), href=mark.href or _address(text, mark.kind))


def _address(text: str, kind: str) -> str:
    if kind == "mention":
        return f"https://t.me/{text[1:]}"
    return text if text.startswith("http") else f"https://{text}"
