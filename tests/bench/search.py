"""Search: from a key press to the painted results, in the list of items, in the desk's one box and in Find.

Real key events, one letter after the other, as people type; the clearing between two words is not measured.
"""

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tests.bench.dataset import BIG
from tests.bench.figure import Figure, middle, p99
from tests.bench.fresh import copy
from tests.bench.opened import Painted, opened, press, settle
from ui.app import App
from ui.find import Find
from ui.kit.one_box import OneBox
from ui.paged import PagedView

WORDS = (
    *("cordless drill", "projector", "ladder 12", "Makita", "kitchen mixer", "circular saw 40", "heavy", "garden tent"),
    *("grill", "small sander 7", "RI-2004", "drlil", "A 12", "orbital", "easel", "blue kayak", "xylophone", "steel"),
)
PEOPLE = ("Amina", "Shevchenko 4", "M1234", "emile dub", "0151 23", "p77@exam", "Łuczak", "Noor Haddad")
GOAL = 16.0


def figures() -> list[Figure]:
    with copy(BIG) as folder, opened(folder) as running:
        return [
            _figure("search in Items, key to painted results", _in_items(running)),
            _figure("search in the desk's box, key to painted", _at_desk(running)),
            _figure("search in Find, key to painted", _in_find(running)),
        ]


def _figure(what: str, pressed: list[tuple[float, float]]) -> Figure:
    times, work = [by_clock for by_clock, _ in pressed], [own for _, own in pressed]
    note = f"p99 of {len(times)} keys; p50 {middle(times):.1f} ms; of processor time p99 {p99(work):.1f} ms"
    return Figure(what=what, value=p99(times), unit="ms", goal=GOAL, note=note)


def _in_items(running: App) -> list[tuple[float, float]]:
    place = _shown(running, "items")
    views = place.findChildren(PagedView)
    return list(_typed(WORDS * 2, _whole(views[0])))


def _at_desk(running: App) -> list[tuple[float, float]]:
    place = _shown(running, "desk")
    return list(_typed((*WORDS, *PEOPLE) * 2, place.findChildren(OneBox)[0]))


def _in_find(running: App) -> list[tuple[float, float]]:
    window = running.window
    assert window is not None
    window.on_find()
    settle(running)
    box = window.findChildren(Find)[0].box
    box.setFocus()
    return list(_typed((*WORDS, *PEOPLE) * 2, box))


def _shown(running: App, name: str) -> QWidget:
    assert running.window is not None
    place = running.window.show_place(name)
    settle(running)
    return place


def _whole(view: QWidget) -> QWidget:
    """Where a list stands, or what stands there instead of it."""
    parent = view.parentWidget()
    assert isinstance(parent, QWidget)
    return parent


def _typed(words: tuple[str, ...], where: QWidget) -> Iterator[tuple[float, float]]:
    app, seen = QApplication.instance(), Painted(where)
    assert app is not None
    app.installEventFilter(seen)
    for word in words:
        for letter in word:
            yield press(letter, seen)
        line = QApplication.focusWidget()
        assert isinstance(line, QLineEdit)
        line.clear()
        line.textEdited.emit("")
        QApplication.processEvents()
    app.removeEventFilter(seen)
