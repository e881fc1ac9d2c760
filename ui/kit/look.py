"""The look in force: palette, text scale and direction, with the colours and fonts made from them.

Painters ask `look()` at paint time and follow `bell().changed`; only `theme` sets it.
"""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont

from ui.kit.tokens import FONT_ARABIC, FONT_LATIN, FONT_REST, GROWTH, HEIGHT, LIGHT, TYPE, Palette


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Palette, text scale 1.0–2.0 and direction (look §4, §9)."""

    name: str
    palette: Palette
    scale: float
    rtl: bool

    def px(self, size: float) -> int:
        """Return a type size or another length that follows the text, in px."""
        return round(size * self.scale)

    def height(self, what: str) -> int:
        """Return a height of the table of heights at this text scale, in px."""
        return round(HEIGHT[what] + (self.scale - 1) * GROWTH[what])

    def color(self, token: str) -> QColor:
        """Return the colour of a token; treat it as read-only, it is shared."""
        return _color(self.palette.value(token))

    def font(self, role: str) -> QFont:
        """Return the font of a type role; read-only, shared."""
        return _font(role, self.scale, self.rtl)

    @property
    def heavy(self) -> bool:
        """True in the contrast theme: borders instead of grounds."""
        return self.name == "contrast"

    @property
    def border(self) -> int:
        """Return the width of frames in px."""
        return 2 if self.heavy else 1


@lru_cache(maxsize=256)
def _color(value: str) -> QColor:
    return QColor(value)


@lru_cache(maxsize=128)
def _font(role: str, scale: float, rtl: bool) -> QFont:
    step = TYPE[role]
    font = QFont()
    # Keycaps are Latin in every language (look §4), so their family never swaps.
    arabic_first = rtl and role != "keycap"
    plex = (FONT_ARABIC, FONT_LATIN) if arabic_first else (FONT_LATIN, FONT_ARABIC)
    font.setFamilies([*plex, *FONT_REST])
    font.setPixelSize(round(step.size * scale))
    font.setWeight(QFont.Weight(step.weight))
    if step.spacing != 100:
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, step.spacing)
    return font


class Bell(QObject):
    """Holds the look in force and rings when it changes."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.look = Look(name="light", palette=LIGHT, scale=1.0, rtl=False)

    def ring(self, new: Look) -> None:
        """Put a look in force and tell everyone who paints."""
        self.look = new
        self.changed.emit()


_BELL = Bell()


def bell() -> Bell:
    """Return the one bell of this process."""
    return _BELL


def look() -> Look:
    """Return the look in force."""
    return _BELL.look
