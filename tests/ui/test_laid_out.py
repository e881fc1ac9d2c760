"""What stands in a layout is found and thrown away without asking the layout for its items (ui/kit/laid_out.py).

Never here: the order of Tab through whole places; see test_window.py.
"""

from __future__ import annotations

import ast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLayoutItem, QVBoxLayout, QWidget
from shiboken6 import Shiboken

from tests.house.sources import Source, sources
from ui.kit import reading_order
from ui.kit.laid_out import clear, laid_out


@pytest.fixture
def page(qapp: QApplication) -> QWidget:
    """One line above a row of two, and one below, made in another order."""
    page = QWidget()
    column, row = QVBoxLayout(page), QHBoxLayout()
    labels = {name: QLabel(name) for name in ("last", "right", "left", "first")}
    column.addWidget(labels["first"])
    column.addLayout(row)
    row.addWidget(labels["left"])
    row.addStretch(1)
    row.addWidget(labels["right"])
    column.addWidget(labels["last"])
    return page


def names(page: QWidget) -> list[str]:
    layout = page.layout()
    assert layout is not None
    return [label.text() for label in laid_out(layout) if isinstance(label, QLabel)]


def thrown_away() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_order_is_that_of_the_layouts(page: QWidget) -> None:
    assert names(page) == ["first", "left", "right", "last"]


def test_a_widget_that_lies_beside_the_layout_is_not_in_it(page: QWidget) -> None:
    QLabel("loose", page)
    assert names(page) == ["first", "left", "right", "last"]


def test_cleared_is_empty_at_once_and_gone_after_the_event(page: QWidget) -> None:
    layout = page.layout()
    assert layout is not None
    left = list(laid_out(layout))
    clear(layout)
    assert names(page) == []
    thrown_away()
    assert not any(Shiboken.isValid(widget) for widget in left)


def test_no_item_of_a_layout_is_left_behind_in_the_bindings(page: QWidget) -> None:
    before = layout_items()
    reading_order.stops(page)
    layout = page.layout()
    assert layout is not None
    for label in laid_out(layout):
        label.deleteLater()
    thrown_away()
    assert layout_items() <= before


def layout_items() -> int:
    return sum(isinstance(known, QLayoutItem) for known in Shiboken.getAllValidWrappers())


def asked_for_items(file: Source) -> list[str]:
    calls = [node for node in file.nodes() if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)]
    return [
        f"{file.path}:{call.lineno}"
        for call in calls
        if isinstance(call.func, ast.Attribute) and call.func.attr in {"itemAt", "takeAt"}
    ]


def test_nobody_asks_a_layout_for_its_items() -> None:
    assert not [place for file in sources("ui", "tests/ui") for place in asked_for_items(file)]
