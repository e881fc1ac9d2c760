"""The eight digits that are read aloud to let a laptop in: made, typed, and how often they may be tried (sync §2).

What is done with them on the wire stands in `agreement`; nothing here waits or sends.
"""

import secrets
import unicodedata
from collections.abc import Callable
from typing import Final

DIGITS: Final = 8
GUESSES: Final = 3
"""Wrong codes after which nobody is listened to any more."""
LASTING: Final = 300.0
"""Seconds of a steady clock that digits are good for."""


def draw() -> str:
    """Eight digits that nobody can foresee."""
    return f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"


def shown(code: str) -> str:
    """The digits as people read them aloud, in two fours."""
    return f"{code[: DIGITS // 2]} {code[DIGITS // 2 :]}"


def typed(text: str) -> str | None:
    """The eight digits in what somebody typed, with any spaces or dashes and in any script's digits; None if not so."""
    kept = [char for char in text if not (char.isspace() or unicodedata.category(char) in ("Pd", "Cf"))]
    digits = [unicodedata.decimal(char, None) for char in kept]
    if len(digits) != DIGITS or None in digits:
        return None
    return "".join(map(str, digits))


class Window:
    """The time in which one laptop may join. Each code stands one guess, right or wrong; then there is another."""

    def __init__(self, draw: Callable[[], str] = draw) -> None:
        self._draw = draw
        self.code = draw()
        self.wrong = 0

    @property
    def open(self) -> bool:
        """Whether another guess is listened to."""
        return self.wrong < GUESSES

    def used(self, *, right: bool) -> None:
        """Somebody has tried the code."""
        self.wrong += not right
        self.code = self._draw()
