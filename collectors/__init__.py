"""Gets what platforms served, exactly, from files: ``discover`` finds, ``collect`` reads, ``parse`` rereads."""

from collectors.detect import discover
from collectors.files import ImportFile
from collectors.protocol import ImportOptions, Item
from collectors.registry import collect, parse

__all__ = ["ImportFile", "ImportOptions", "Item", "collect", "discover", "parse"]
