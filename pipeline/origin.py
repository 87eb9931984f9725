"""How this program collects, here and now."""

from importlib.metadata import version

from domain.evidence import Origin
from pipeline.host_clock import clock_offset_us


def origin(account: str | None = None) -> Origin:
    """Tool and clock; ``account`` is the name that the operator gave the account that reads, its pseudonym."""
    return Origin(f"escrowwatch {version('escrowwatch')}", account, clock_offset_us())
