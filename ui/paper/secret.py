"""A page with a secret on it: a code to scan and the same in letters to type, what it is for, and what to do with it.

The code is drawn and forgotten; what it can do is the journal's.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from PySide6.QtGui import QTextDocument

from ui.paper.page import laid_out
from ui.paper.tongue import Tongue


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What stands around the code: above it, under it as numbered steps, and small at the end."""

    community: str
    title: str
    lines: Sequence[str]
    steps: Sequence[str] = ()
    foot: Sequence[str] = ()


def secret_page(words: Words, code: str, scan: str, tongue: Tongue) -> QTextDocument:
    """One page: `code` in groups to read and type, `scan` as a QR code."""
    return laid_out("secret", tongue, {**asdict(words), "groups": code.split("-")}, {"qr": scan})
