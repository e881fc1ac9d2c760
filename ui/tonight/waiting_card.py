"""A card of what waits for an answer: a title with their number, some rows, how many more there are.

What the rows are belongs to each card.
"""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.kit.label import Label
from ui.kit.laid_out import clear
from ui.kit.margins import pad
from ui.kit.surface import Hairline, Surface
from ui.kit.titles import SectionTitle
from ui.kit.tokens import RADIUS


class WaitingCard(Surface):
    """It is hidden while nothing waits."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__("card", "line", RADIUS["card"], parent)
        self._title = SectionTitle("", icon=icon, role="card_title")
        self._rows = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        pad(head, 16, 8, 10, 8)
        head.addWidget(self._title, 1)
        column.addLayout(head)
        column.addLayout(self._rows)
        self.hide()

    def show_rows(self, title: str, rows: Sequence[QWidget], count: int) -> None:
        """Show some rows of `count`; those before go."""
        clear(self._rows)
        self._title.show_words(title, str(count))
        for row in rows:
            self._rows.addWidget(Hairline())
            self._rows.addWidget(row)
        if count > len(rows):
            more = Label(translate("tonight", "and %n more", "", count - len(rows)), "caption", "text2")
            more.setContentsMargins(16, 8, 16, 8)
            self._rows.addWidget(Hairline())
            self._rows.addWidget(more)
        self.setVisible(bool(count))
