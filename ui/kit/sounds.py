"""The app's three short tones: done, attention, stop (experience 6); always beside words, never instead of them.

Qt's own player is not in the small Qt, so the system's player is started and left alone; without one it beeps.
"""

import sys
from functools import cache
from shutil import which

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication

from resources import path

NAMES = ("done", "attention", "stop")
_PLAYERS = (("pw-play", ()), ("paplay", ()), ("aplay", ("-q",)), ("afplay", ()))


class Sounds:
    """Plays a tone without waiting for it; `muted` keeps them all silent."""

    def __init__(self, *, muted: bool = False) -> None:
        self.muted = muted

    def play(self, name: str) -> None:
        """Play done, attention or stop; call it after the commit only. Unknown names raise ValueError."""
        if name not in NAMES:
            raise ValueError(f"no tone is called {name}")
        if not self.muted:
            _play(str(path("sounds", f"{name}.wav")))


@cache
def _player() -> tuple[str, tuple[str, ...]] | None:
    """Return the first player this system has, with its arguments."""
    return next(((found, extra) for name, extra in _PLAYERS if (found := which(name))), None)


def _play(file: str) -> None:
    if sys.platform == "win32":
        import winsound  # stands only on Windows

        winsound.PlaySound(file, winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
        return
    player = _player()
    if player is None or not QProcess.startDetached(player[0], [*player[1], file])[0]:
        QApplication.beep()
