"""Every part in every look: it draws, it has a name, and nothing in it is cut off."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.kit import theme
from ui.kit.gallery import gallery
from ui.kit.gallery_more import gallery_more
from ui.kit.key_button import KeyButton
from ui.kit.tokens import PALETTES

LOOKS = [
    ("light", 1.0, False),
    ("dark", 1.0, False),
    ("contrast", 1.0, False),
    ("light", 1.5, False),
    ("light", 1.0, True),
]
USED = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QTabBar)


@pytest.mark.parametrize(("name", "scale", "rtl"), LOOKS)
@pytest.mark.parametrize("make", [gallery, gallery_more])
def test_the_gallery_draws(
    lit: QApplication, qtbot: QtBot, name: str, scale: float, rtl: bool, make: Callable[[], QWidget]
) -> None:
    theme.apply(lit, name, scale, rtl=rtl)
    window = make()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    drawn = window.grab().toImage()
    seen = {
        drawn.pixelColor(x, y).name().upper() for x in range(0, drawn.width(), 3) for y in range(0, drawn.height(), 5)
    }
    palette = PALETTES[name]
    assert {palette.sheet, palette.card, palette.text, palette.primary} <= seen
    for button in window.findChildren(KeyButton):
        if button.isVisible():
            assert button.width() >= button.minimumSizeHint().width(), button.words()


@pytest.mark.parametrize("make", [gallery, gallery_more])
def test_everything_that_can_be_used_has_a_name(lit: QApplication, qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    window = make()
    qtbot.addWidget(window)
    nameless = [
        part
        for kind in USED
        for part in window.findChildren(kind)
        if part.objectName() != "qt_scrollarea_viewport"
        and not isinstance(part.parent(), QTabBar | QComboBox | QAbstractItemView)
        and not part.inherits("QComboBoxListView")
        and not QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)
    ]
    assert nameless == []


def test_a_look_can_change_while_the_window_stands(lit: QApplication, qtbot: QtBot) -> None:
    window = gallery_more()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    theme.apply(lit, "dark", 1.25)
    drawn = window.grab().toImage()
    assert drawn.pixelColor(5, 5) == QColor(PALETTES["dark"].canvas)
