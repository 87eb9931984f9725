"""Fragments of HTML as trees, and the small questions asked of them."""

from collections.abc import Iterator

from lxml import etree

from domain.errors import SkippableRecordError

Element = etree._Element  # noqa: SLF001 - lxml gives its element type no public name


def tree_of(content: bytes) -> Element:
    """The tree of a fragment or page in UTF-8, as a browser reads it (NUL becomes U+FFFD).

    Raises ``SkippableRecordError`` for what is not UTF-8, empty, or nested too deeply to be read whole.
    """
    try:
        content.decode()
    except UnicodeDecodeError as error:
        message = f"not UTF-8: byte 0x{content[error.start : error.start + 1].hex()} after {error.start} bytes"
        raise SkippableRecordError(message, remedy="save the page as UTF-8") from None
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, no_network=True)
    root: Element | None = etree.fromstring(content, parser)
    if root is None or parser.error_log.filter_from_fatals():
        message = "no HTML that can be read whole"
        raise SkippableRecordError(message)
    return root


def classes(element: Element) -> frozenset[str]:
    """The class names of an element."""
    return frozenset((element.get("class") or "").split())


def find_all(root: Element, name: str) -> Iterator[Element]:
    """The elements below ``root`` that have the class ``name``, in order."""
    # The substring test is far cheaper than splitting and rules out nearly every element.
    return (element for element in root.iter() if name in (element.get("class") or "") and name in classes(element))


def find(root: Element, name: str) -> Element | None:
    """The first element below ``root`` that has the class ``name``."""
    return next(find_all(root, name), None)


def is_within(element: Element, name: str) -> bool:
    """Whether an element around ``element`` has the class ``name``."""
    return any(name in classes(outer) for outer in element.iterancestors())


def shown(element: Element | None) -> str | None:
    """The text of an element without the spaces around it; ``None`` if there is none."""
    if element is None:
        return None
    return "".join(str(piece) for piece in element.itertext()).strip() or None
