"""Which pieces of a name a search found, so that they can be marked; pure."""

import re
from typing import Final

from skillshare.domain.text import folded

_WORD: Final = re.compile(r"\w+")


def marks(name: str, text: str) -> tuple[tuple[int, int], ...]:
    """(start, length) of every beginning of a word of `name` that a word of the search stands for."""
    wanted = _WORD.findall(folded(text))
    found = []
    for word in _WORD.finditer(name):
        longest = max((_length(word[0], part) for part in wanted), default=0)
        if longest:
            found.append((word.start(), longest))
    return tuple(found)


def _length(word: str, part: str) -> int:
    """How many letters of the word the part covers, 0 if none; folding may change lengths."""
    if not folded(word).startswith(part):
        return 0
    return next((n for n in range(1, len(word) + 1) if len(folded(word[:n])) >= len(part)), 0)
