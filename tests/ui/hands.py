"""What a person does with a window in tests: press keys where the keyboard is, press a button by its name.

Never here: what a test expects.
"""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QListView, QPlainTextEdit, QWidget

from ui.i18n import plain
from ui.kit.key_button import KeyButton
from ui.kit.label import Label

W = TypeVar("W", bound=QWidget)
NAMED = (QAbstractButton, QLineEdit, QPlainTextEdit, QListView, QComboBox)


def keyboard() -> QWidget:
    """The widget that has the keyboard."""
    found = QApplication.focusWidget()
    assert found is not None, "nothing has the keyboard"
    return found


def press(*keys: str) -> None:
    """Press keys or shortcuts where the keyboard is: "Return", "Ctrl+N"."""
    for key in keys:
        stroke: QKeyCombination = QKeySequence(key)[0]  # type: ignore[index]  # the stub leaves it out
        QTest.keyClick(keyboard(), stroke.key(), stroke.keyboardModifiers())


def write(text: str) -> None:
    """Type a text where the keyboard is."""
    QTest.keyClicks(keyboard(), text)


def button(inside: QWidget, name: str) -> QAbstractButton:
    """The button of that object name that is on show."""
    found = [b for b in inside.findChildren(QAbstractButton, name) if b.isVisible()]
    assert found, f"no button {name}"
    return found[-1]


def hit(widget: QWidget, key: Qt.Key = Qt.Key.Key_Space) -> None:
    """Press a key on this very widget: Space, as a button has it."""
    QTest.keyClick(widget, key)


def key_button(inside: QWidget, text: str) -> KeyButton:
    """The button with these words that is on show."""
    return next(b for b in inside.findChildren(KeyButton) if b.words() == text and b.isVisibleTo(inside))


def words(inside: QWidget) -> str:
    """All that labels say in there, a line each."""
    return plain("\n".join(label.text() for label in inside.findChildren(Label) if label.isVisibleTo(inside)))


def push(inside: QWidget, name: str) -> None:
    """Go to a button and press Space, as somebody without a mouse does."""
    target = button(inside, name)
    target.setFocus(Qt.FocusReason.TabFocusReason)
    press("Space")


def texts(inside: QWidget, kind: type[W]) -> list[W]:
    """Widgets of a kind on show."""
    return [widget for widget in inside.findChildren(kind) if widget.isVisible()]


def nameless(inside: QWidget) -> list[str]:
    """Controls on show that a screen reader could not name."""
    found = [w for kind in NAMED for w in inside.findChildren(kind) if w.isVisible()]
    # What belongs to a control of Qt's own speaks through that control.
    own = [w for w in found if w.objectName() != "qt_spinbox_lineedit" and not isinstance(w.parent(), QComboBox)]
    return [type(w).__name__ + " " + w.objectName() for w in own if not w.accessibleName()]
