"""What a fresh process says of itself: how long since its start, how much memory, and any answer as one line.

It imports next to nothing, so that it can be asked for in the barest process.
"""

import json
import os
import time
from pathlib import Path


def say(**values: object) -> None:
    """Print the answer of a fresh process."""
    print(json.dumps(values), flush=True)


def since(start: str) -> float:
    """Milliseconds since a `time.monotonic_ns()` of another process of this machine."""
    return (time.monotonic_ns() - int(start)) / 1e6


def resident() -> float:
    """Megabytes (2^20 bytes) of this process that lie in memory, read from /proc; 0 where there is none."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20
