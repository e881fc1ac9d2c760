"""The menu behind a … button: what can be done besides, by name, opened where the button ends.

What stands in it is each page's own.
"""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget


def more_menu(parent: QWidget, entries: Iterable[tuple[str, str, Callable[[], None]]]) -> QMenu:
    """Return a menu of these entries (object name, words, what it does); it goes when it closes."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for name, text, slot in entries:
        action = QAction(text, menu)
        action.setObjectName(name)
        action.triggered.connect(slot)
        menu.addAction(action)
    return menu


def open_below(menu: QMenu, button: object) -> None:
    """Open it under a button, so that both end at the same side."""
    if isinstance(button, QWidget):
        corner = QPoint(button.width() - menu.sizeHint().width(), button.height() + 4)
        menu.popup(button.mapToGlobal(corner))
