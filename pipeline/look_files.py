"""Looks at live sources, as the warehouse keeps them: each is a file of its own, that never comes again."""

import hashlib
import os
from datetime import UTC, datetime

from domain.vocabulary import Method
from warehouse.imports import FileIdentity


def look_identity(source_key: str, method: Method) -> FileIdentity:
    """A look that begins now. Its identity is its own, so that no bookmark of another look counts for it."""
    now = datetime.now(UTC)
    digest = hashlib.sha256(f"{source_key} {now.isoformat()} ".encode() + os.urandom(16)).digest()
    return FileIdentity(digest, source_key, 0, method, now, begins_now=True)
