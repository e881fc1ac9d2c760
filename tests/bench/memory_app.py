"""The process that `memory` measures: the real app on a community, after its start and after an evening's visits."""

import gc
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit

from ui import plain_import

plain_import.restore()  # as the app's command does, before it reads the rest
from tests.bench.opened import opened, settle, strike  # noqa: E402
from tests.bench.said import resident, say  # noqa: E402
from ui.app import App  # noqa: E402

SEARCHES = 200
_WORDS = ("drill", "saw", "ladder", "tent", "amina", "RI-20", "heavy", "mixer", "wei", "makita")


def visit(running: App, names: tuple[str, ...]) -> None:
    """Show each place, then search in Items and at the desk."""
    window = running.window
    assert window is not None
    for name in names:
        window.show_place(name)
        settle(running)
    for name in ("items", "desk"):
        window.show_place(name)
        settle(running)
        for turn in range(SEARCHES // 2):
            _search(f"{_WORDS[turn % len(_WORDS)]} {turn}"[:12])
            settle(running)


def _search(words: str) -> None:
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    for letter in words:
        strike(line, letter)
        QApplication.processEvents()
    line.clear()
    line.textEdited.emit("")


if __name__ == "__main__":
    with opened(Path(sys.argv[2])) as running:
        started = resident()
        visit(running, ("tonight", "desk", "items", "people", "community"))
        gc.collect()
        say(started=started, visited=resident())
