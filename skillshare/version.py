"""The app's version, and the day it was built: a clock that says an earlier time cannot be right (journal §3)."""

from typing import Final

VERSION: Final = "0.1.0"
BUILT: Final = 1_793_491_200_000
"""2026-11-01, in milliseconds since 1970 UTC."""
