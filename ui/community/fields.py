"""Small parts the forms of this place share: fields side by side, a row of keys, a card with a title.

No form and no command stands here.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.kit.flow_layout import FlowLayout
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.surface import Surface
from ui.kit.titles import SectionTitle
from ui.kit.tokens import BETWEEN_TARGETS, CARD_PADDING, RADIUS


def beside(parts: Sequence[QWidget], shares: Sequence[int] = ()) -> QWidget:
    """Fields side by side, aligned at their labels."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    for place, part in enumerate(parts):
        row.addWidget(part, shares[place] if shares else 1, Qt.AlignmentFlag.AlignTop)
    return whole


def close(parts: Sequence[QWidget]) -> QWidget:
    """Choices or ticks under each other, as near as targets may be."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(BETWEEN_TARGETS)
    for part in parts:
        column.addWidget(part)
    return whole


def stack(parts: Sequence[QWidget]) -> QWidget:
    """Cards under each other."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(14)
    for part in parts:
        column.addWidget(part)
    return whole


def texts(lines: Mapping[str, QLineEdit]) -> dict[str, str]:
    """What is typed into lines, by their names."""
    return {name: line.text() for name, line in lines.items()}


def fill(lines: Mapping[str, QLineEdit], said: Mapping[str, str]) -> None:
    """Show what was typed before in the lines that have a name in it."""
    for name, line in lines.items():
        line.setText(said.get(name, line.text()))


def keys(buttons: Sequence[KeyButton]) -> QWidget:
    """Buttons in a row that breaks where there is no room."""
    whole = QWidget()
    flow = FlowLayout(whole)
    for button in buttons:
        flow.addWidget(button)
    return whole


def titled(title: str, under: str = "") -> tuple[Surface, QVBoxLayout]:
    """A card with a title and a quiet sentence, and its column for what follows."""
    surface = Surface("card", "line", RADIUS["card"])
    column = QVBoxLayout(surface)
    column.setContentsMargins(CARD_PADDING, 14, CARD_PADDING, CARD_PADDING)
    column.setSpacing(12)
    column.addWidget(SectionTitle(title, role="card_title"))
    if under:
        column.addWidget(Label(under, "detail", "text2", wrap=True))
    return surface, column
