"""Fonts, icons, drawings, sounds, help pages and samples, found by their path inside this package.

Data only: no code but this one function, and nothing that knows what the data is for.
"""

from pathlib import Path

_HERE = Path(__file__).parent


def path(*parts: str) -> Path:
    """Return where a data file lies; a missing file is for the caller to notice."""
    return _HERE.joinpath(*parts)
