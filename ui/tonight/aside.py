"""What is here and waits for its next borrower: fetch it, tick it, and it stands on the hold shelf (R33).

It shows rows it is given; recording a tick is the place's.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.catalog.views import ItemRow
from skillshare.domain.holds import InLine
from ui.columns import column_of
from ui.i18n import isolate, translate
from ui.kit.row_list import RowList
from ui.kit.rows import Row
from ui.kit.surface import card, stacked
from ui.kit.titles import SectionTitle


class PutAsideList(QWidget):
    """Signals: `ticked(hold)` and `opened(hold)`."""

    ticked = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = SectionTitle("")
        self.rows = RowList(translate("tonight", "Put aside"), fit=True)
        self.rows.ticked.connect(self.ticked)
        self.rows.opened.connect(self.opened)
        listed = card()
        stacked(listed, 1, 0).addWidget(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(column_of(self._title, listed))
        self.hide()

    def show_kept(self, kept: Sequence[tuple[ItemRow, InLine]]) -> None:
        """Show what is to be fetched; nothing hides the whole."""
        self.rows.show_rows([_row(item, one) for item, one in kept])
        count = translate("tonight", "fetch these %n", "things to put aside", len(kept))
        self._title.show_words(translate("tonight", "Put aside"), count)
        self.setVisible(bool(kept))


def _row(item: ItemRow, one: InLine) -> Row:
    who = translate("tonight", "for {name}", "whom a thing is put aside for").format(name=isolate(one.name))
    shelf = isolate(item.shelf or item.location)
    return Row(key=one.hold, title=item.name, detail=who if one.name else "", end=shelf, end_token="text", tick=False)
