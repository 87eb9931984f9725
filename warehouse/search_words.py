"""The words of a query: as terms for the index, and as stretches that the exact text has to contain."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from domain.query import Query
from warehouse.terms import folded, term_query, whole_term

_AS_READ = 0.75


@dataclass(frozen=True, slots=True)
class Words:
    """Words by their spellings, any of which will do. ``terms`` and ``without_terms`` are in the notation of ``tsquery``.

    ``terms`` lets through every text that has all ``wanted``; ``without_terms`` only texts that have one of ``unwanted``.
    """

    wanted: tuple[tuple[str, ...], ...]
    unwanted: tuple[tuple[str, ...], ...]
    terms: str
    without_terms: str

    @classmethod
    def of(cls, query: Query, spell: Callable[[str], str] | None = None) -> "Words":
        """The words of a query; ``spell`` gives the reading form of a word."""
        wanted = tuple(_spellings(word, spell) for word in query.words)
        unwanted = tuple(_spellings(word, spell) for word in query.without)
        terms = [_any(term_query(one) for one in spellings) for spellings in wanted]
        without = [term for spellings in unwanted for one in spellings if (term := whole_term(one))]
        return cls(
            tuple(one for one in wanted if one),
            tuple(one for one in unwanted if one),
            " & ".join(term for term in terms if term),
            " | ".join(without),
        )

    def counts(self, served: str, reading: str | None) -> list[float] | None:
        """How often each wanted word occurs, as served or else as read; ``None`` where the text does not answer."""
        text = _spaced(folded(served))
        other = None if reading is None else _spaced(reading)
        counts = []
        for spellings in self.wanted:
            count: float = sum(text.count(one) for one in spellings)
            if not count and other is not None:
                count = _AS_READ * sum(other.count(one) for one in spellings)
            if not count:
                return None
            counts.append(count)
        for spellings in self.unwanted:
            if any(one in text or (other is not None and one in other) for one in spellings):
                return None
        return counts


def _spellings(word: str, spell: Callable[[str], str] | None) -> tuple[str, ...]:
    forms = (word,) if spell is None else (word, spell(word))
    return tuple(dict.fromkeys(form for one in forms if (form := _spaced(folded(one)).strip())))


def _any(queries: Iterable[str]) -> str:
    """Any of the queries; empty where one of them lets everything through."""
    given = list(queries)
    return (
        " | ".join(f"({query})" for query in given)
        if len(given) > 1 and all(given)
        else "".join(given[:1]) * all(given)
    )


def _spaced(text: str) -> str:
    """Stretches of white space count as one space: a phrase is found across the end of a line."""
    return " ".join(text.split()) if "\n" in text or "  " in text else text
