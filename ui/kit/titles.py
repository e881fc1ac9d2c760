"""Titles of places and sections with their quiet second part.

Text only; the buttons beside a title belong to the place.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.label import Glyph, Label
from ui.kit.look import look


class PlaceTitle(QWidget):
    """The name of a place in 26 px and one quiet line under it."""

    def __init__(self, text: str, under: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._title = Label(text, "title")
        self._under = Label(under, "body", "text2", elide=True)
        self._under.setVisible(bool(under))
        column.addWidget(self._title)
        column.addWidget(self._under)

    def show_words(self, text: str, under: str = "") -> None:
        """Show another title and another line under it."""
        self._title.setText(text)
        self._under.setText(under)
        self._under.setVisible(bool(under))


class SectionTitle(QWidget):
    """A heading of a column (`section`) or a card (`card_title`) with a quiet count beside it.

    A `tall` one is as high as a button, whether one stands beside it or not.
    """

    def __init__(
        self,
        text: str,
        count: str = "",
        *,
        icon: str = "",
        role: str = "section",
        tall: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tall = tall
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        if icon:
            row.addWidget(Glyph(icon, "text2", 20))
        self._title = Label(text, role, elide=True)
        self._count = Label(count, "body" if role == "section" else "detail", "text2")
        row.addWidget(self._title)
        row.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)

    def show_words(self, text: str, count: str = "") -> None:
        """Show another heading and another count."""
        self._title.setText(text)
        self._count.setText(count)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return least.expandedTo(QSize(0, look().height("control"))) if self._tall else least
