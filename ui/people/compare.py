"""Two people who may be one (R41): both side by side, and which record stays.

Merging keeps both histories and can be undone.
"""

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skillshare.catalog.views import PersonPage
from ui.columns import Columns
from ui.i18n import isolate, translate
from ui.kit.avatar import Avatar
from ui.kit.icon_button import IconButton
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.scroll import TidyScroll
from ui.kit.surface import Surface, stacked
from ui.people.parts import pair
from ui.wording import states
from ui.wording.fields import field


class Compare(QWidget):
    """Signals: `merged(person, into)`, `left`."""

    merged = Signal(object, object)
    left = Signal()

    def __init__(self, one: PersonPage, other: PersonPage, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = translate("people", "Are these two one person?")
        self.setAccessibleName(title)
        self._pages = {"first": one, "second": other}
        head = QHBoxLayout()
        head.addWidget(Label(title, "title", wrap=True), 1)
        cross = IconButton("x", translate("people", "They are two people"))
        cross.clicked.connect(self.left)
        head.addWidget(cross, 0, Qt.AlignmentFlag.AlignTop)
        both = Columns([self._side(side, page, today) for side, page in self._pages.items()], (50, 50))
        why = translate("people", "Both histories stay. What only the other one knows moves over. It can be undone.")
        two = KeyButton(translate("people", "They are two people"), "flat", key="Esc")
        two.setObjectName("two")
        two.clicked.connect(self.left)
        scroll = TidyScroll(title)
        scroll.column.setContentsMargins(26, 20, 26, 26)
        scroll.column.addLayout(head)
        scroll.column.addWidget(Label(why, "body", "text2", wrap=True))
        scroll.column.addWidget(both)
        scroll.column.addWidget(two, 0, Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    def first_focus(self) -> QWidget | None:
        """Return the suggested answer."""
        found = self.findChild(QWidget, "keep first")
        return found if isinstance(found, QWidget) else None

    def _side(self, side: str, page: PersonPage, today: date) -> Surface:
        person = page.person
        card = Surface()
        card.setAccessibleName(person.name)
        column = stacked(card, gap=8)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(Avatar(person.name, person.id, 52))
        top.addWidget(Label(person.name, "section", wrap=True), 1)
        column.addLayout(top)
        for label, value in self._facts(page, today):
            column.addWidget(pair(label, value or translate("people", "nothing")))
        kind, name = ("primary", "keep first") if side == "first" else ("edge", "keep second")
        words = translate("people", "One person, keep {number}").format(number=isolate(person.number))
        keep = KeyButton(words, kind, icon="check")
        keep.setObjectName(name)
        keep.clicked.connect(self.on_keep_clicked)
        column.addWidget(keep)
        return card

    def _facts(self, page: PersonPage, today: date) -> list[tuple[str, str]]:
        person = page.person
        fields = [(field(name), getattr(person, name)) for name in ("number", "card", "phone", "email", "address")]
        return [
            *fields,
            (translate("people", "Membership"), states.membership(person, today)),
            (translate("people", "At home now"), translate("people", "%n thing(s)", "", len(page.open))),
            (translate("people", "Past loans"), translate("people", "%n loan(s)", "", page.past_count)),
            (translate("people", "Pinned note"), person.note),
        ]

    @Slot()
    def on_keep_clicked(self) -> None:
        first, second = self._pages["first"].person.id, self._pages["second"].person.id
        if self.sender().objectName() == "keep first":
            self.merged.emit(second, first)
        else:
            self.merged.emit(first, second)
