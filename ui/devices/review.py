"""Entries that a laptop recorded after it was removed: take all in, choose, or leave all out (journal §4)."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import dates
from ui.community.fields import keys
from ui.i18n import isolate, translate
from ui.kit.dialog import Dialog
from ui.kit.key_button import KeyButton
from ui.kit.label import Glyph, Label
from ui.kit.row_list import RowList
from ui.kit.rows import Row
from ui.kit.surface import Surface, stacked
from ui.kit.tokens import RADIUS
from ui.late import Late
from ui.session import Session
from ui.wording import CatalogNames, deeds, laptops

MOST = 200
"""Entries that are listed one by one; more are taken or left together."""


class ReviewCard(Surface):
    """Signals: `decided(adopted entries, left-out entries)` and `choice_asked(late)`."""

    decided = Signal(object, object)
    choice_asked = Signal(object)

    def __init__(self, late: Late, *, may_decide: bool, parent: QWidget | None = None) -> None:
        super().__init__("card", "warn_mark", RADIUS["card"], parent)
        self._late = late
        self.setObjectName(late.device.hex())
        column = stacked(self)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Glyph("triangle-alert", "warn", 20))
        head.addWidget(Label(laptops.late(late.label, len(late.entries)), "card_title", wrap=True), 1)
        column.addLayout(head)
        column.addWidget(Label(laptops.why_late(), "detail", "text2", wrap=True))
        if not may_decide:
            column.addWidget(Label(translate("devices", "A laptop that may add laptops decides."), "detail", wrap=True))
            return
        take = KeyButton(translate("devices", "Take all in"), "edge", icon="check-check")
        choose = KeyButton(translate("devices", "Choose…"), "plain", icon="list-checks")
        leave = KeyButton(translate("devices", "Leave all out"), "plain", icon="x")
        for name, button, slot in (("take", take, self.on_take), ("choose", choose, self.on_choose),
                                   ("leave", leave, self.on_leave)):  # fmt: skip
            button.setObjectName(name)
            button.clicked.connect(slot)
        choose.setVisible(len(late.entries) <= MOST)
        column.addWidget(keys((take, choose, leave)))

    @Slot()
    def on_take(self) -> None:
        self.decided.emit(self._late.entries, ())

    @Slot()
    def on_choose(self) -> None:
        self.choice_asked.emit(self._late)

    @Slot()
    def on_leave(self) -> None:
        self.decided.emit((), self._late.entries)


class ReviewDialog(Dialog):
    """Each late change with a tick. Signal: `decided(adopted, left out)`."""

    decided = Signal(object, object)

    def __init__(self, session: Session, late: Late, over: QWidget) -> None:
        super().__init__(laptops.late(late.label, len(late.entries)), over, width=680)
        self._late = late
        self.body.addWidget(Label(laptops.why_late(), "body", "text2", wrap=True))
        self.rows = RowList(laptops.late(late.label, len(late.entries)))
        self.rows.show_rows(_rows(session, late.entries))
        self.rows.ticked.connect(self.on_ticked)
        self._taken = set(late.entries)
        frame = Surface("card", "line", RADIUS["card"])
        stacked(frame, 1, 0).addWidget(self.rows)
        self.body.addWidget(frame)
        leave = self.add_button(KeyButton(translate("devices", "Decide later"), "edge", key="Esc"))
        leave.clicked.connect(self.close_it)
        self.go = self.add_button(KeyButton("", "primary", icon="check"))
        self.go.clicked.connect(self.on_go)
        self._count()

    @Slot(object, bool)
    def on_ticked(self, entry: bytes, on: bool) -> None:
        (self._taken.add if on else self._taken.discard)(entry)
        self._count()

    def _count(self) -> None:
        taken = len(self._taken)
        said = translate("devices", "Take %n in, leave the others out", "", taken)
        if not taken:
            said = translate("devices", "Leave all out")
        elif taken == len(self._late.entries):
            said = translate("devices", "Take all in")
        self.go.setText(said)

    @Slot()
    def on_go(self) -> None:
        taken = [entry for entry in self._late.entries if entry in self._taken]
        left = [entry for entry in self._late.entries if entry not in self._taken]
        self.decided.emit(taken, left)
        self.close_it()


def _rows(session: Session, entries: Sequence[bytes]) -> list[Row]:
    names, today, zone = CatalogNames(session.catalog), session.catalog.today(), session.community.zone()
    found = []
    for entry in entries:
        deed = session.catalog.history.deed(entry)
        if deed is not None:
            by = [isolate(deed.by_name), dates.when(deed.at, zone, today)]
            said = deeds.line(deed, names, today)
            found.append(Row(key=entry, title=said, detail=" · ".join(part for part in by if part), tick=True))
    return found
