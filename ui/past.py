"""The history of one record: what was done, when, by whom, on which laptop, each with its Undo (experience 5, R16).

The sentences are `ui.wording`'s; whether an action can be taken back is the domain's answer.
"""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from skillshare.catalog.views import Deed
from skillshare.domain.refusal import Refusal
from ui import dates
from ui.i18n import isolate, translate
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.session import Session
from ui.wording import deeds
from ui.wording.names import CatalogNames

SHOWN: Final = 8
"""How many actions stand there before "Show all"."""
_NOT_HERE: Final = ("genesis", "grant", "action.part")
"""Facts of actions that are not undone from one record's page: the founding, and an import with all its others."""


class Past(QWidget):
    """Signal: `refused(Refusal)` where an action stays."""

    refused = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._record = b""
        self._all = False
        self._body: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_record(self, record: bytes) -> None:
        """Show what happened to a record, the latest first."""
        if record != self._record:
            self._all = False
        self._record = record
        found = self._session.catalog.history.of(record)
        if self._body is not None:
            self._body.hide()
            self._body.setParent(None)
            self._body.deleteLater()
        self._body = self._rows(found if self._all else found[:SHOWN], len(found))
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self._body)
        self._body.show()

    def _rows(self, found: Sequence[Deed], count: int) -> QWidget:
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        today = self._session.catalog.today()
        for number, deed in enumerate(found):
            self._row(grid, number, deed, today)
        if count > len(found):
            more = KeyButton(translate("past", "Show all %n", "entries of a history", count), "link")
            more.setObjectName("history_all")
            more.clicked.connect(self.on_more_clicked)
            grid.addWidget(more, len(found), 1, 1, 2, Qt.AlignmentFlag.AlignLeading)
        return body

    def _row(self, grid: QGridLayout, number: int, deed: Deed, today: date) -> None:
        zone = self._session.community.zone()
        day = dates.moment(deed.at, zone).date()
        top = Qt.AlignmentFlag.AlignTop
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 6)
        words.setSpacing(0)
        said = deeds.line(deed, CatalogNames(self._session.catalog), today, self._record)
        words.addWidget(Label(said, "body", "text2" if deed.undone else "text", wrap=True))
        words.addWidget(Label(self._under(deed), "caption", "text2", wrap=True))
        when = Label(dates.short(day, today), "caption", "text2")
        when.setContentsMargins(0, 2, 0, 0)
        grid.addWidget(when, number, 0, top)
        grid.addLayout(words, number, 1)
        if not deed.undone and not any(kind in _NOT_HERE for kind, _, _ in deed.facts):
            undo = KeyButton(translate("past", "Undo"), "link", icon="undo-2")
            undo.setObjectName(f"undo_{number}")
            undo.setAccessibleName(translate("past", "Undo: {what}").format(what=said))
            undo.setProperty("entry", deed.entry.hex())
            undo.clicked.connect(self.on_undo_clicked)
            grid.addWidget(undo, number, 2, top)

    def _under(self, deed: Deed) -> str:
        """Who, at what time, on which laptop; whether it was taken back."""
        parts = [isolate(deed.by_name), dates.time_of(deed.at, self._session.community.zone()), isolate(deed.laptop)]
        if deed.undone:
            parts.append(translate("past", "undone"))
        if deed.unsure:
            parts.append(translate("past", "this laptop’s clock was off"))
        return " · ".join(part for part in parts if part)

    @Slot()
    def on_more_clicked(self) -> None:
        self._all = True
        self.show_record(self._record)

    @Slot()
    def on_undo_clicked(self) -> None:
        entry = bytes.fromhex(self.sender().property("entry"))
        self._session.actions.undo(entry, refused=self._refused)

    def _refused(self, refusal: Refusal) -> None:
        self.refused.emit(refusal)
