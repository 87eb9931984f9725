"""What is to be packaged, and whether the login may do so."""

from dataclasses import dataclass
from pathlib import Path

from domain.errors import FatalError
from warehouse.connection import Connection
from warehouse.packages import Rights, has_case, rights


@dataclass(frozen=True, slots=True)
class PackageOrder:
    """What to package, where and why: the messages of a case, or those that a query of the search finds.

    Masked packages show no content of captures and texts with persons painted over; victims' fields are for ``rescue``.
    """

    folder: Path
    why: str
    case: str | None = None
    query: str | None = None
    is_masked: bool = False
    has_victims: bool = False

    @property
    def subject(self) -> str:
        """What the audit log calls it."""
        what = f"case {self.case}" if self.case is not None else f"query {self.query}"
        return f"{what} (masked)" if self.is_masked else what


def allowed(connection: Connection, order: PackageOrder) -> Rights:
    """What the login may do. Raises ``FatalError`` for an order that is none, or that the login may not give."""
    asked = rights(connection)
    if not order.why.strip():
        message = "a package says why it is made"
        raise FatalError(message, remedy="give --why")
    if (order.case is None) == (order.query is None):
        message = "a package is of a case or of a query"
        raise FatalError(message, remedy="name one case, or give --query")
    if not asked.is_admin:
        message = f"{asked.login} may not make packages"
        raise FatalError(message, remedy="they are for administrators and the owner of the warehouse (docs/roles.md)")
    if not order.is_masked and not asked.reads_content:
        message = f"{asked.login} may not read the bytes of captures"
        raise FatalError(message, remedy="give --masked, which leaves them out, or ask the owner of the warehouse")
    if order.has_victims and (order.is_masked or not asked.reads_victims):
        message = "a masked package has no victims' fields" if order.is_masked else f"{asked.login} reads no victims"
        raise FatalError(
            message, remedy="victims' fields need the role rescue beside admin, and a package that is not masked"
        )
    if order.case is not None and not has_case(connection, order.case):
        message = f"this login has no case {order.case}"
        raise FatalError(message, remedy="`escrowwatch case list` shows the cases of this login; --query searches")
    return asked
