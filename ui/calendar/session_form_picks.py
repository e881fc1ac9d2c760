"""Several things or people chosen for a session: a box that finds them, and what is chosen, each taken away by a press.

What they are for is said by whoever shows it; whether they are free is the form's to say.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.catalog.views import ItemRow
from skillshare.domain import kinds
from skillshare.domain.items import RETIRED
from ui import showing
from ui.i18n import isolate, translate
from ui.kit.chip import FilterChip
from ui.kit.flow_layout import FlowLayout
from ui.kit.label import Label
from ui.kit.laid_out import clear
from ui.kit.one_box import OneBox
from ui.kit.rows import Row
from ui.session import Session

_SHOWN = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """Where is chosen from: `find` gives what fits typed words, `exact` what a code means, `called` a name."""

    find: Callable[[str, int], list[tuple[bytes, Row]]]
    exact: Callable[[str], bytes | None]
    called: Callable[[bytes], str]


class Picks(QWidget):
    """Signal: `edited`."""

    edited = Signal()

    def __init__(self, name: str, title: str, placeholder: str, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._found: tuple[bytes, ...] = ()
        self._chosen: list[bytes] = []
        self.box = OneBox(placeholder, icon="search")
        self.box.setObjectName(name)
        self._list = QWidget()
        self._flow = FlowLayout(self._list)
        label = Label(title, "medium")
        label.setBuddy(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (label, self.box, self._list):
            column.addWidget(part)
        self.box.changed.connect(self.on_changed)
        self.box.chosen.connect(self.on_chosen)
        self.box.submitted.connect(self.on_submitted)
        self._show()

    def chosen(self) -> tuple[bytes, ...]:
        """What is chosen, in the order of choosing."""
        return tuple(self._chosen)

    def show_chosen(self, records: Sequence[bytes]) -> None:
        """Show these instead."""
        if list(records) != self._chosen:
            self._chosen = list(records)
            self._show()

    def add(self, record: bytes) -> None:
        """Choose one more; what is there already stays."""
        if record not in self._chosen:
            self._chosen.append(record)
            self._show()
            self.edited.emit()

    @Slot(str)
    def on_changed(self, text: str) -> None:
        found = self._shelf.find(text, _SHOWN + len(self._chosen)) if text.strip() else []
        shown = [pair for pair in found if pair[0] not in self._chosen][:_SHOWN]
        self._found = tuple(record for record, _ in shown)
        self.box.show_suggestions([row for _, row in shown])
        if not shown and text.strip():
            said = translate("calendar", "Nothing fits “{text}”. Try another part of the name.")
            self.box.show_nothing_found(said.format(text=isolate(text.strip()[:40])))

    @Slot(int)
    def on_chosen(self, place: int) -> None:
        self.add(self._found[place])
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def on_submitted(self, text: str) -> None:
        exact = self._shelf.exact(text)
        if exact is None:
            self.box.show_text(text)
            return
        self.add(exact)

    def _show(self) -> None:
        clear(self._flow)
        for record in self._chosen:
            name = isolate(self._shelf.called(record)) or translate("calendar", "somebody or something unknown here")
            chip = FilterChip(name, icon="x")
            chip.setCheckable(False)
            chip.setAccessibleName(translate("calendar", "Leave out {name}").format(name=name))
            chip.clicked.connect(partial(self.take_out, record))
            self._flow.addWidget(chip)
        self._list.setVisible(bool(self._chosen))

    def take_out(self, record: bytes) -> None:
        """It is not chosen any more."""
        self._chosen = [one for one in self._chosen if one != record]
        self._show()
        self.edited.emit()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)


def tools(session: Session) -> Picks:
    """Things that are kept for a session (R63): no consumables, nothing retired."""
    catalog = session.catalog

    def find(text: str, most: int) -> list[tuple[bytes, Row]]:
        hits = catalog.search.find(text, most, kinds.ITEM).hits
        rows = [hit.item for hit in hits if hit.item is not None and _may_be_kept(hit.item)]
        return [(row.id, showing.item_row(row, catalog.today())) for row in rows]

    def exact(code: str) -> bytes | None:
        row = catalog.items.by_code(code)
        return row.id if row is not None and _may_be_kept(row) else None

    def called(record: bytes) -> str:
        row, model = catalog.items.row(record), catalog.items.model(record)
        return f"{row.name} {row.number}" if row is not None else model.name if model is not None else ""

    shelf = Shelf(find=find, exact=exact, called=called)
    return Picks("tools", translate("calendar", "Tools"), translate("calendar", "Name or number"), shelf)


def _may_be_kept(row: ItemRow) -> bool:
    return row.condition != RETIRED and not row.consumable


def hosts(session: Session) -> Picks:
    """Who hosts it; the first answers for it."""
    catalog = session.catalog

    def find(text: str, most: int) -> list[tuple[bytes, Row]]:
        hits = catalog.search.find(text, most, kinds.PERSON).hits
        return [(hit.person.id, showing.person_row(hit.person)) for hit in hits if hit.person is not None]

    def exact(code: str) -> bytes | None:
        row = catalog.people.by_code(code)
        return row.id if row is not None else None

    shelf = Shelf(find=find, exact=exact, called=catalog.people.name)
    return Picks("hosts", translate("calendar", "Hosted by"), translate("calendar", "Name or card"), shelf)


def skills(session: Session) -> Picks:
    """What can be learned there."""
    catalog = session.catalog

    def find(text: str, most: int) -> list[tuple[bytes, Row]]:
        return [(skill.id, Row(key=skill.id, title=skill.name)) for skill in catalog.skills.sought(text)[:most]]

    shelf = Shelf(find=find, exact=lambda _code: None, called=catalog.skills.name)
    return Picks("skills", translate("calendar", "Skills"), translate("calendar", "What can be learned there"), shelf)
