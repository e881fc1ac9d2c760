"""Loads the eight shipped font files once per process (look §5; all eight take under 2 ms).

No sizes and no roles here.
"""

from functools import cache

from PySide6.QtGui import QFontDatabase

from resources import path

_WEIGHTS = ("400Regular", "500Medium", "600SemiBold", "700Bold")


@cache
def load_fonts() -> tuple[str, ...]:
    """Load both Plex families in four weights; return the families Qt now knows. Needs an application."""
    families: set[str] = set()
    for stem in ("IBMPlexSans", "IBMPlexSansArabic"):
        for weight in _WEIGHTS:
            number = QFontDatabase.addApplicationFont(str(path("fonts", f"{stem}_{weight}.ttf")))
            families.update(QFontDatabase.applicationFontFamilies(number))
    return tuple(sorted(families))
