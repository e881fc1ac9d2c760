"""How often the rows of sync §6 are tried: as often as they say in `make soak`, as often as there is time for else.

Never here: what is tried.
"""

from __future__ import annotations

import os

SOAKING = bool(os.environ.get("SKILLSHARE_SOAK"))


def times(usual: int, full: int) -> int:
    """How often here and now; a test that asks is marked `soak`."""
    return full if SOAKING else usual
