"""Who collects garbage while the app runs: the main thread, now and then, and not what was there from the start."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ui.sweeping import Sweeper


class Knot:
    """Something that holds on to itself."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def sweeper(lit: QApplication) -> Iterator[Sweeper]:
    above = QObject()
    made = Sweeper(above)
    yield made
    made.stop()
    above.deleteLater()


def test_what_is_made_later_is_collected_when_much_was(sweeper: Sweeper) -> None:
    gone = weakref.ref(Knot())
    assert gone() is not None, "not by itself, on whichever thread"
    kept = [Knot() for _ in range(gc.get_threshold()[0] + 1)]
    sweeper.on_time()
    assert gone() is None
    assert len(kept) == gc.get_threshold()[0] + 1


def test_what_was_there_is_not_looked_through_until_it_ends(sweeper: Sweeper) -> None:
    assert gc.get_freeze_count() > len(gc.get_objects())
    sweeper.stop()
    assert gc.get_freeze_count() == 0
    assert gc.isenabled()
