"""What the host knows of its clock."""

import ctypes
import sys
from typing import Final

_UNSYNCHRONISED: Final = 0x0040
_NANOSECONDS: Final = 0x2000
_ERROR: Final = 5


class _Timex(ctypes.Structure):
    """The beginning of ``struct timex`` (adjtimex(2)); the rest is room."""

    _fields_ = (
        ("modes", ctypes.c_uint),
        ("offset", ctypes.c_long),
        ("freq", ctypes.c_long),
        ("maxerror", ctypes.c_long),
        ("esterror", ctypes.c_long),
        ("status", ctypes.c_int),
        ("room", ctypes.c_char * 512),
    )


def clock_offset_us() -> int | None:
    """The clock's offset from its time servers in microseconds; ``None`` where it has none or cannot be asked."""
    if sys.platform != "linux":
        return None
    told = _Timex()
    try:
        state = ctypes.CDLL(None).adjtimex(ctypes.byref(told))
    except (AttributeError, OSError):
        return None
    if state < 0 or state == _ERROR or told.status & _UNSYNCHRONISED:
        return None
    return int(told.offset) // 1000 if told.status & _NANOSECONDS else int(told.offset)
