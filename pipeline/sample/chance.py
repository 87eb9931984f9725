"""Random numbers that come out the same at every build of the sample."""

from random import Random

_SEED = "escrowwatch-sample-1"


def chance(*parts: object) -> Random:
    """A generator of its own for what ``parts`` name, so that one text added elsewhere changes nothing here."""
    return Random("/".join([_SEED, *map(str, parts)]))  # noqa: S311 - an invented sample, nothing to keep secret
