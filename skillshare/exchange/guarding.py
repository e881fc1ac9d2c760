"""Text that a spreadsheet program would run as a formula gets an apostrophe in csv files, and loses it when read again.

Exactly reversible: `unguarded(guarded(text)) == text` for any text.
"""

import re
from typing import Final

_DANGER: Final = re.compile(r"'*[=+\-@\t\r\n]")


def guarded(text: str) -> str:
    """With an apostrophe in front if the text, or the text behind its apostrophes, begins like a formula."""
    return "'" + text if _DANGER.match(text) else text


def unguarded(text: str) -> str:
    """Without the apostrophe that `guarded` put there."""
    return text[1:] if text.startswith("'") and _DANGER.match(text[1:]) else text
