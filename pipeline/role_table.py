"""Who may do what, as lines for a person."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from warehouse.grants import Grant
from warehouse.roles import RoleReport


def role_lines(reports: Iterable[RoleReport]) -> Iterator[str]:
    """Each role with its logins and what it may do, tab-separated: role, state, privileges, object."""
    for report in reports:
        members = ", ".join(report.members) or "nobody"
        yield f"{report.role}\t{'held by ' + members if report.exists else 'absent'}"
        for state, grants in (("may", report.granted), ("MISSING", report.missing), ("UNEXPECTED", report.unexpected)):
            for name, words in _by_object(grants):
                yield f"{report.role}\t{state}\t{words}\t{name}"


def _by_object(grants: Iterable[Grant]) -> Iterator[tuple[str, str]]:
    columns: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for one in grants:
        columns[one.name, one.privilege] += [one.column] if one.column else []
    words: defaultdict[str, list[str]] = defaultdict(list)
    for (name, privilege), listed in columns.items():
        words[name].append(f"{privilege} ({', '.join(listed)})" if listed else privilege)
    for name, privileges in words.items():
        yield name, ", ".join(privileges)
